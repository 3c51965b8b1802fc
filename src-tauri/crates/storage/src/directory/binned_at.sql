SELECT binned_at FROM post WHERE id = :id
UNION ALL
SELECT binned_at FROM person WHERE id = :id
UNION ALL
SELECT binned_at FROM organization WHERE id = :id;
