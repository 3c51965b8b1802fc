SELECT id, place, name, filter FROM view ORDER BY place, position;
