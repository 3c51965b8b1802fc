UPDATE undo_step SET undone = :undone WHERE id = :id;
