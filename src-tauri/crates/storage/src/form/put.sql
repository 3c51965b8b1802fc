INSERT INTO confirmed_form (key, confirmed_at)
VALUES (:key, :confirmed_at)
ON CONFLICT (key) DO UPDATE SET confirmed_at = excluded.confirmed_at;
