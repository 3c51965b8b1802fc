SELECT id, at, kind, letter, post, text
FROM event
WHERE post = :post
ORDER BY at, id;
