SELECT EXISTS (
    SELECT 1
    FROM undo_step_letter
    JOIN pending_dispatch ON pending_dispatch.letter = undo_step_letter.letter
    WHERE undo_step_letter.step = :step
);
