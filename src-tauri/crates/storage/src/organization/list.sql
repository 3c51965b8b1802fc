SELECT
    id, parent, classification, name, country, languages, source,
    (
        SELECT json_group_array(competence ORDER BY position)
        FROM organization_competence
        WHERE organization_competence.organization = organization.id
    ) AS competences
FROM organization
WHERE binned_at IS NULL
ORDER BY position, id;
