SELECT
    follow_up.id, follow_up.letter, follow_up.step, follow_up.days, follow_up.due, follow_up.snoozed_to,
    follow_up.state, follow_up.reason, follow_up.written, dispatch.sent_on
FROM follow_up
JOIN dispatch ON dispatch.letter = follow_up.letter
WHERE follow_up.state = 'waiting'
    AND coalesce(follow_up.snoozed_to, follow_up.due) <= :on
    -- While a letter that reminds of it is being written, there is nothing more to do about any step of a letter.
    AND NOT EXISTS (
        SELECT 1
        FROM follow_up AS other
        JOIN letter ON letter.id = other.written
        WHERE other.letter = follow_up.letter AND letter.state IN ('draft', 'prepared') AND letter.binned_at IS NULL
    )
ORDER BY coalesce(follow_up.snoozed_to, follow_up.due), follow_up.letter, follow_up.step;
