SELECT id, letter, step, days, due, snoozed_to, state, reason, written
FROM follow_up
WHERE state = 'waiting'
    AND coalesce(snoozed_to, due) <= :on
    -- While the letter that reminds is being written, there is nothing more to do.
    AND NOT EXISTS (
        SELECT 1 FROM letter
        WHERE letter.id = follow_up.written AND letter.state IN ('draft', 'prepared') AND letter.binned_at IS NULL
    )
ORDER BY coalesce(snoozed_to, due), letter, step;
