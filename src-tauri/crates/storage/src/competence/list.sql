SELECT slug, label FROM competence ORDER BY slug;
