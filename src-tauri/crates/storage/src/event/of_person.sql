SELECT id, at, kind, letter, post, person, reply, day, private, text
FROM event
WHERE person = :person
ORDER BY at, id;
