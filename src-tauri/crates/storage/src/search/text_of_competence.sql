SELECT label.key AS language, label.value AS text
FROM competence
JOIN json_each(competence.label) AS label
WHERE competence.slug = :id;
