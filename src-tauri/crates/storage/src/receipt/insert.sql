INSERT INTO receipt (id, dispatch, kind, day, file_sha256, file_name, note, recorded_at)
VALUES (:id, :dispatch, :kind, :day, :file_sha256, :file_name, :note, :recorded_at);
