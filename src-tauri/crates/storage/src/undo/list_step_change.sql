SELECT of, old, new FROM undo_step_change WHERE step = :step ORDER BY seq;
