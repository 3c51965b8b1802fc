SELECT id, dispatch, reply, reason, value, recorded_at
FROM correction
WHERE dispatch = :dispatch
ORDER BY recorded_at, id;
