SELECT id, at, kind, letter, post, person, reply, day, private, text
FROM event
WHERE person = :person OR person IN (SELECT id FROM person WHERE merged_into = :person)
ORDER BY at, id;
