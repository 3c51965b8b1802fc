-- Notices a person set aside in a letter, by their marks.

ALTER TABLE letter ADD COLUMN ignored TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(ignored));
