DELETE FROM undo_step_change WHERE step = :step;
