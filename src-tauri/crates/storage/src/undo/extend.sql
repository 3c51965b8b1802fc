UPDATE undo_step SET changes = :changes, at = :at WHERE id = :id;
