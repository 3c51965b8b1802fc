SELECT name.key AS language, name.value AS text
FROM organization
JOIN json_each(organization.name) AS name
WHERE organization.id = :id AND organization.binned_at IS NULL;
