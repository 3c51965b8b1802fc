SELECT id, post, person, since, until, source
FROM membership
WHERE person NOT IN (SELECT id FROM person WHERE binned_at IS NOT NULL)
    AND (first_day IS NULL OR first_day <= :day) AND (last_day IS NULL OR :day <= last_day)
ORDER BY post, first_day DESC NULLS LAST, id;
