-- Steps of one act, done to several things at once, are one step to take back. Null: an act of its own.
ALTER TABLE undo_step ADD COLUMN act TEXT;
