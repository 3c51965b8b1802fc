INSERT INTO comment (id, letter, language, text, at)
VALUES (:id, :letter, :language, :text, :at)
ON CONFLICT (id) DO UPDATE
SET language = excluded.language, text = excluded.text, at = excluded.at;
