WITH read AS (
    SELECT * FROM entry_left
    UNION ALL
    SELECT * FROM entry_dropped
    UNION ALL
    SELECT * FROM entry_received
)
SELECT id FROM (SELECT * FROM read EXCEPT SELECT * FROM entry)
UNION
SELECT id FROM (SELECT * FROM entry EXCEPT SELECT * FROM read)
ORDER BY id;
