SELECT id, post, person, since, until, source
FROM membership
WHERE (first_day IS NULL OR first_day <= :day) AND (last_day IS NULL OR :day <= last_day)
ORDER BY post, first_day DESC NULLS LAST, id;
