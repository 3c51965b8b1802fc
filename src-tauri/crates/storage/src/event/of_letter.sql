SELECT id, at, kind, letter, post, person, reply, day, private, text
FROM event
WHERE letter = :letter
ORDER BY at, id;
