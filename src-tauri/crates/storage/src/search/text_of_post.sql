SELECT title.key AS language, json_extract(title.value, '$.text') AS text
FROM post
JOIN json_each(post.titles) AS title
WHERE post.id = :id
UNION ALL
SELECT label.key, label.value
FROM post_competence
JOIN competence ON competence.slug = post_competence.competence
JOIN json_each(competence.label) AS label
WHERE post_competence.post = :id
UNION ALL
SELECT name.key, name.value
FROM post
JOIN organization ON organization.id = post.organization
JOIN json_each(organization.name) AS name
WHERE post.id = :id
UNION ALL
SELECT NULL, person.given_name || ' ' || person.family_name
FROM membership
JOIN person ON person.id = membership.person
WHERE membership.post = :id;
