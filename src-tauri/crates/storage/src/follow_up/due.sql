SELECT id, letter, step, due, state
FROM follow_up
WHERE state = 'waiting' AND due <= :on
ORDER BY due, letter, step;
