-- The signature of one who signs as a picture; by what the recipient of a letter knows the matter.

ALTER TABLE signatory ADD COLUMN signature TEXT CHECK (signature IS NULL OR json_valid(signature));
ALTER TABLE letter ADD COLUMN your_reference TEXT;
ALTER TABLE letter ADD COLUMN your_letter_of TEXT;

-- The whole order by day, both ways: a page of the register is read, not sorted.
DROP INDEX entry_by_day;
CREATE INDEX entry_by_day ON entry (day, kind, year, number);
