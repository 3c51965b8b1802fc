SELECT id, post, person, since, until, source
FROM membership
WHERE id = :id;
