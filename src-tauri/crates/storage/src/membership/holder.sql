SELECT id, post, person, since, until, source
FROM membership
WHERE post = :post AND person NOT IN (SELECT id FROM person WHERE binned_at IS NOT NULL)
    AND (first_day IS NULL OR first_day <= :day) AND (last_day IS NULL OR :day <= last_day)
ORDER BY first_day DESC NULLS LAST, id
LIMIT 1;
