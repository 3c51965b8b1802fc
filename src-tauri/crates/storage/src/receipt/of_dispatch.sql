SELECT id, dispatch, kind, day, file_sha256, file_name, note, recorded_at
FROM receipt
WHERE dispatch = :dispatch
ORDER BY recorded_at, id;
