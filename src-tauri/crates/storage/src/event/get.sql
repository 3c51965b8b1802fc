SELECT id, at, kind, letter, post, person, reply, day, private, text FROM event WHERE id = :id;
