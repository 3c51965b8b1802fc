SELECT id, letter, step, days, due, snoozed_to, state, reason, written
FROM follow_up
WHERE state = 'waiting' AND coalesce(snoozed_to, due) <= :on
ORDER BY coalesce(snoozed_to, due), letter, step;
