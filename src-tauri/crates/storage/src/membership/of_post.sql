SELECT id, post, person, since, until, source
FROM membership
WHERE post = :post
ORDER BY first_day DESC NULLS LAST, id;
