DELETE FROM organization_competence WHERE organization = :organization;
