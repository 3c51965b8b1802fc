SELECT id, op, started_at, at, act FROM undo_step WHERE undone = 0 ORDER BY id DESC LIMIT 1;
