SELECT id, post, person, since, until, source
FROM membership
WHERE person = :person
ORDER BY first_day DESC NULLS LAST, id;
