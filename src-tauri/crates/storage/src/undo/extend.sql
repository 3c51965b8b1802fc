UPDATE undo_step SET at = :at WHERE id = :id;
