SELECT title.key AS language, json_extract(title.value, '$.text') AS text
FROM post
JOIN json_each(post.titles) AS title
WHERE post.id = :id AND post.binned_at IS NULL
UNION ALL
SELECT label.key, label.value
FROM post_competence
JOIN post ON post.id = post_competence.post AND post.binned_at IS NULL
JOIN competence ON competence.slug = post_competence.competence
JOIN json_each(competence.label) AS label
WHERE post_competence.post = :id
UNION ALL
SELECT name.key, name.value
FROM post
JOIN organization ON organization.id = post.organization
JOIN json_each(organization.name) AS name
WHERE post.id = :id AND post.binned_at IS NULL
UNION ALL
SELECT NULL, person.given_name || ' ' || person.family_name
FROM membership
JOIN post ON post.id = membership.post AND post.binned_at IS NULL
JOIN person ON person.id = membership.person AND person.binned_at IS NULL
WHERE membership.post = :id;
