DELETE FROM undo_change;
