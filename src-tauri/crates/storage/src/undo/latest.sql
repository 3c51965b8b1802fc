SELECT id, op, act
FROM undo_step
WHERE undone = 0
ORDER BY id DESC
LIMIT :limit;
