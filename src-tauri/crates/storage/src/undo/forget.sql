DELETE FROM undo_step;
