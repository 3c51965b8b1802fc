SELECT
    letter.id, letter.state, letter.created_at, letter.edited_at, letter.binned_at, letter.recipient,
    coalesce(printed.reference, allotment.reference) AS reference, letter.campaign, dispatch.sent_on, shown.subject, shown.language, post.titles,
    coalesce(
        json_extract(printed.snapshot, '$.recipient.person_name'),
        person.given_name || ' ' || person.family_name
    ) AS person,
    (
        SELECT json_group_array(json_array(version.language, version.send) ORDER BY version.position)
        FROM version
        WHERE version.letter = letter.id
    ) AS versions
