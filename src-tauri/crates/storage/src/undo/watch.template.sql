CREATE TEMP TRIGGER watch_{table}_insert AFTER INSERT ON main.{table}
BEGIN INSERT INTO undo_change (of, old, new) VALUES ('{table}', NULL, {new}); END;
CREATE TEMP TRIGGER watch_{table}_update AFTER UPDATE ON main.{table}
BEGIN INSERT INTO undo_change (of, old, new) VALUES ('{table}', {old}, {new}); END;
CREATE TEMP TRIGGER watch_{table}_delete AFTER DELETE ON main.{table}
BEGIN INSERT INTO undo_change (of, old, new) VALUES ('{table}', {old}, NULL); END;
