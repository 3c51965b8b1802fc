INSERT INTO post (id, organization, role, titles, source, letter_language, position)
VALUES (
    :id, :organization, :role, :titles, :source, :letter_language,
    (SELECT coalesce(max(position), 0) + 1 FROM post)
)
ON CONFLICT (id) DO UPDATE SET
    organization = excluded.organization,
    role = excluded.role,
    titles = excluded.titles,
    source = excluded.source,
    letter_language = excluded.letter_language;
