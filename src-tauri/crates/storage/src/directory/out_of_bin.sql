-- Offices before what they belong to.
SELECT 'post' AS noun, id, 1 AS turn FROM post WHERE binned_at < :before
UNION ALL
SELECT 'person', id, 2 FROM person WHERE binned_at < :before
UNION ALL
SELECT 'organization', id, CASE WHEN parent IS NULL THEN 4 ELSE 3 END FROM organization WHERE binned_at < :before
ORDER BY turn, id;
