SELECT id, title, file_name, sha256, bytes
FROM campaign_enclosure
WHERE campaign = :campaign
ORDER BY position;
