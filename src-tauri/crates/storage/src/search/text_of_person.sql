SELECT NULL AS language, given_name || ' ' || family_name AS text FROM person WHERE id = :id
UNION ALL
SELECT NULL, party FROM person WHERE id = :id;
