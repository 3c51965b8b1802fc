INSERT INTO correction (id, dispatch, reply, reason, value, recorded_at)
VALUES (:id, :dispatch, :reply, :reason, :value, :recorded_at);
