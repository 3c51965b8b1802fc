SELECT NULL AS language, reference || ' ' || coalesce(unmatched, '') || ' ' || coalesce(subject, '') AS text
FROM reply
WHERE id = :id
UNION ALL
SELECT language.code, coalesce(reply.words, '') || ' ' || coalesce(reply.note, '') || ' ' || coalesce(file_text.text, '')
FROM reply
LEFT JOIN file_text ON file_text.sha256 = reply.file_sha256
JOIN (SELECT 'fr' AS code UNION SELECT 'nl' UNION SELECT 'de') AS language
WHERE reply.id = :id
UNION ALL
SELECT NULL, person.given_name || ' ' || person.family_name
FROM reply
JOIN membership ON membership.post = reply.post
JOIN person ON person.id = membership.person
WHERE reply.id = :id;
