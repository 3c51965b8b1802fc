SELECT id, at, kind, letter, post, text
FROM event
WHERE letter = :letter
ORDER BY at, id;
