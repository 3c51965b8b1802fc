SELECT NULL AS language, name AS text FROM campaign WHERE id = :id AND binned_at IS NULL
UNION ALL
SELECT version.language, version.subject || ' ' || version.body
FROM campaign_version AS version
JOIN campaign ON campaign.id = version.campaign
WHERE campaign.id = :id AND campaign.binned_at IS NULL;
