SELECT language, subject, body, fields
FROM campaign_version
WHERE campaign = :campaign
ORDER BY CASE language WHEN 'fr' THEN 1 WHEN 'nl' THEN 2 WHEN 'de' THEN 3 ELSE 4 END;
