SELECT id, at, kind, letter, post, person, reply, day, private, text
FROM event
ORDER BY at DESC, id DESC
LIMIT :limit OFFSET :offset;
