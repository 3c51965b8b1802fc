SELECT id, letter, step, due, state
FROM follow_up
WHERE letter = :letter
ORDER BY step;
