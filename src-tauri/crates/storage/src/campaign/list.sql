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
            AND (
                NOT EXISTS (SELECT 1 FROM recipient AS any_one WHERE any_one.campaign = campaign.id)
                OR EXISTS (
                    SELECT 1
                    FROM recipient AS written
                    JOIN version ON version.letter = written.letter
                    WHERE written.campaign = campaign.id AND version.language = campaign_version.language
                )
            )
    ) AS languages
FROM campaign
LEFT JOIN recipient ON recipient.campaign = campaign.id
LEFT JOIN letter ON letter.id = recipient.letter
WHERE campaign.binned_at IS NULL
GROUP BY campaign.id
ORDER BY campaign.edited_at DESC, campaign.id DESC
LIMIT :limit OFFSET :offset;
