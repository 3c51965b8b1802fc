INSERT INTO view (id, place, name, filter, position)
VALUES (:id, :place, :name, :filter, (SELECT coalesce(max(position), 0) + 1 FROM view WHERE place = :place))
ON CONFLICT (id) DO UPDATE SET filter = excluded.filter, name = excluded.name;
