SELECT NULL AS language, given_name || ' ' || family_name AS text FROM person WHERE id = :id AND binned_at IS NULL
UNION ALL
SELECT NULL, party FROM person WHERE id = :id AND binned_at IS NULL;
