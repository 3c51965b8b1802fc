SELECT language.code AS language, event.text AS text
FROM event
JOIN (SELECT 'fr' AS code UNION SELECT 'nl' UNION SELECT 'de') AS language
WHERE event.id = :id
UNION ALL
SELECT NULL, person.given_name || ' ' || person.family_name
FROM event
JOIN person ON person.id = event.person
WHERE event.id = :id;
