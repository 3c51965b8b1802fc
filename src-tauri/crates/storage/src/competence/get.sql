SELECT slug, label FROM competence WHERE slug = :slug;
