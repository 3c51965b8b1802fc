SELECT id, at, kind, letter, post, text
FROM event
ORDER BY at DESC, id DESC
LIMIT :limit OFFSET :offset;
