SELECT id, op, started_at, at, act FROM undo_step WHERE undone = 1 ORDER BY id LIMIT 1;
