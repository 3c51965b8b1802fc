DELETE FROM recipient
WHERE campaign IN (SELECT id FROM campaign WHERE binned_at < :before);
