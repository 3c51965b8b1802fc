-- From one year to the one before it, each found in an index: the entries themselves are not gone through.
WITH RECURSIVE found (year) AS (
    SELECT max(year) FROM (SELECT max(year) AS year FROM dispatch UNION ALL SELECT max(year) FROM reply)
    UNION ALL
    SELECT (
        SELECT max(year)
        FROM (
            SELECT max(year) AS year FROM dispatch WHERE dispatch.year < found.year
            UNION ALL
            SELECT max(year) FROM reply WHERE reply.year < found.year
        )
    )
    FROM found
    WHERE found.year IS NOT NULL
)
SELECT year FROM found WHERE year IS NOT NULL ORDER BY year DESC;
