INSERT INTO competence (slug, label)
VALUES (:slug, :label)
ON CONFLICT (slug) DO UPDATE SET label = excluded.label;
