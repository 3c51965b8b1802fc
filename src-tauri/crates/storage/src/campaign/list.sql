SELECT
    campaign.id, campaign.name, campaign.edited_at, campaign.competence,
    count(letter.id) AS letters,
    count(letter.id) FILTER (WHERE recipient.included = 1) AS included,
    count(letter.id) FILTER (WHERE letter.state = 'prepared') AS prepared,
    count(letter.id) FILTER (WHERE letter.state = 'sent') AS sent,
    (
        SELECT json_group_array(language ORDER BY language)
        FROM campaign_version
        WHERE campaign_version.campaign = campaign.id
    ) AS languages
FROM campaign
LEFT JOIN recipient ON recipient.campaign = campaign.id
LEFT JOIN letter ON letter.id = recipient.letter
WHERE campaign.binned_at IS NULL
GROUP BY campaign.id
ORDER BY campaign.edited_at DESC, campaign.id DESC
LIMIT :limit OFFSET :offset;
