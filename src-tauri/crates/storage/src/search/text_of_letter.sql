SELECT version.language, CASE
    -- The common text of a campaign is found by the campaign until the letter leaves.
    WHEN letter.campaign IS NOT NULL AND letter.state IN ('draft', 'prepared') THEN version.subject
    ELSE version.subject || ' ' || version.body
END AS text
FROM version
JOIN letter ON letter.id = version.letter
WHERE version.letter = :id
UNION ALL
SELECT version.language, field.value
FROM version
JOIN json_each(version.fields) AS field
WHERE version.letter = :id
UNION ALL
SELECT NULL, reference FROM printed WHERE letter = :id
UNION ALL
SELECT language.code, coalesce(receipt.note, '') || ' ' || coalesce(file_text.text, '')
FROM dispatch
JOIN receipt ON receipt.dispatch = dispatch.id
LEFT JOIN file_text ON file_text.sha256 = receipt.file_sha256
JOIN (SELECT 'fr' AS code UNION SELECT 'nl' UNION SELECT 'de') AS language
WHERE dispatch.letter = :id
UNION ALL
SELECT title.key, json_extract(title.value, '$.text')
FROM letter
JOIN post ON post.id = letter.recipient
JOIN json_each(post.titles) AS title
WHERE letter.id = :id
UNION ALL
SELECT name.key, name.value
FROM letter
JOIN post ON post.id = letter.recipient
JOIN organization ON organization.id = post.organization
JOIN json_each(organization.name) AS name
WHERE letter.id = :id
UNION ALL
SELECT NULL, person.given_name || ' ' || person.family_name
FROM letter
JOIN membership ON membership.post = letter.recipient
JOIN person ON person.id = membership.person
WHERE letter.id = :id;
