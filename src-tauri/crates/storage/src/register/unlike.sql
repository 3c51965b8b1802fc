WITH read AS (
    SELECT * FROM entry_left
    UNION ALL
    SELECT * FROM entry_dropped
    UNION ALL
    SELECT * FROM entry_received
),
unlike AS (
    SELECT id FROM (SELECT * FROM read EXCEPT SELECT * FROM entry)
    UNION
    SELECT id FROM (SELECT * FROM entry EXCEPT SELECT * FROM read)
)
SELECT
    coalesce(
        (SELECT reference FROM dispatch WHERE dispatch.id = unlike.id),
        (SELECT reference FROM reply WHERE reply.id = unlike.id),
        (SELECT reference FROM printed WHERE printed.letter = unlike.id),
        unlike.id
    ) AS number
FROM unlike
ORDER BY number;
