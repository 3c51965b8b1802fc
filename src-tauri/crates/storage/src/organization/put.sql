INSERT INTO organization (id, parent, classification, name, country, languages, source, position)
VALUES (
    :id, :parent, :classification, :name, :country, :languages, :source,
    (SELECT coalesce(max(position), 0) + 1 FROM organization)
)
ON CONFLICT (id) DO UPDATE SET
    parent = excluded.parent,
    classification = excluded.classification,
    name = excluded.name,
    country = excluded.country,
    languages = excluded.languages,
    source = excluded.source;
