SELECT
    follow_up.id, follow_up.letter, follow_up.step, follow_up.days, follow_up.due, follow_up.snoozed_to,
    follow_up.state, follow_up.reason, follow_up.written, dispatch.sent_on
FROM follow_up
JOIN dispatch ON dispatch.letter = follow_up.letter
LEFT JOIN letter AS written ON written.id = follow_up.written
WHERE follow_up.state = 'waiting'
    -- The step for which a letter is being written needs no remembering, those after it do.
    AND (written.id IS NULL OR written.state NOT IN ('draft', 'prepared') OR written.binned_at IS NOT NULL)
ORDER BY coalesce(follow_up.snoozed_to, follow_up.due), follow_up.letter, follow_up.step;
