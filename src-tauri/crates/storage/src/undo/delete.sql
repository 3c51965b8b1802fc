DELETE FROM undo_step WHERE id = :id;
