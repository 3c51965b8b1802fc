INSERT INTO organization_competence (organization, competence, position)
VALUES (:organization, :competence, :position);
