SELECT id, at, name, version
FROM revision
WHERE letter = :letter AND language = :language
ORDER BY at DESC, id DESC;
