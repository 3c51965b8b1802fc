SELECT letter
FROM recipient
WHERE campaign = :campaign AND included = 1 AND letter IS NOT NULL
ORDER BY position
LIMIT :limit OFFSET :offset;
