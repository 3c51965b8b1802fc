-- From one year to the one before it, each found in the index of days: the dispatches are not gone through.
WITH RECURSIVE found (year) AS (
    SELECT substr(max(sent_on), 1, 4) FROM dispatch
    UNION ALL
    SELECT (SELECT substr(max(sent_on), 1, 4) FROM dispatch WHERE sent_on < found.year)
    FROM found
    WHERE found.year IS NOT NULL
)
SELECT CAST(year AS INTEGER) AS year FROM found WHERE year IS NOT NULL ORDER BY year DESC;
