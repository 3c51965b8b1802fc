SELECT letter.id
FROM letter
JOIN campaign ON campaign.id = letter.campaign
WHERE letter.campaign = :campaign AND letter.binned_at IS NOT NULL AND letter.binned_at IS campaign.binned_at
ORDER BY letter.id;
