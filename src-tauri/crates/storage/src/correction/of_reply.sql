SELECT id, dispatch, reply, reason, value, recorded_at
FROM correction
WHERE reply = :reply
ORDER BY recorded_at, id;
