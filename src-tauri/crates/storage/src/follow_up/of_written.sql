SELECT id, letter, step, days, due, snoozed_to, state, reason, written
FROM follow_up
WHERE written = :letter
ORDER BY letter, step;
