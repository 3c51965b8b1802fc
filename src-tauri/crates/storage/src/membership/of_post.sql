SELECT id, post, person, since, until, source
FROM membership
WHERE post = :post AND person NOT IN (SELECT id FROM person WHERE binned_at IS NOT NULL)
ORDER BY first_day DESC NULLS LAST, id;
