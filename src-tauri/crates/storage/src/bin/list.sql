-- A letter that went there with its campaign comes back with it, and stands for no row of its own.
SELECT
    'letter' AS kind, letter.id AS id, letter.binned_at AS binned_at,
    coalesce((
        SELECT version.subject
        FROM version
        WHERE version.letter = letter.id
        ORDER BY version.send DESC, version.position
        LIMIT 1
    ), '') AS name,
    (
        SELECT json_group_array(version.language ORDER BY version.position)
        FROM version
        WHERE version.letter = letter.id
    ) AS languages,
    (
        SELECT person.given_name || ' ' || person.family_name
        FROM membership
        JOIN person ON person.id = membership.person
        WHERE membership.post = letter.recipient
            AND (membership.first_day IS NULL OR membership.first_day <= :today)
            AND (membership.last_day IS NULL OR :today <= membership.last_day)
        ORDER BY membership.first_day DESC NULLS LAST, membership.id
        LIMIT 1
    ) AS recipient,
    1 AS letters
FROM letter
LEFT JOIN campaign ON campaign.id = letter.campaign
WHERE letter.binned_at >= :since AND letter.binned_at IS NOT campaign.binned_at
UNION ALL
SELECT
    'campaign', campaign.id, campaign.binned_at, campaign.name,
    (
        SELECT json_group_array(campaign_version.language ORDER BY campaign_version.language)
        FROM campaign_version
        WHERE campaign_version.campaign = campaign.id
    ),
    NULL,
    (SELECT count(*) FROM letter WHERE letter.campaign = campaign.id AND letter.binned_at IS campaign.binned_at)
FROM campaign
WHERE campaign.binned_at >= :since
ORDER BY binned_at DESC, id DESC;
