-- What was taken out of the directory: kept for thirty days, and for as long as the register or a letter speaks of it.

ALTER TABLE organization ADD COLUMN binned_at TEXT;
ALTER TABLE person ADD COLUMN binned_at TEXT;
ALTER TABLE post ADD COLUMN binned_at TEXT;
-- A person who stood there twice: what was noted with the one is told of the other.
ALTER TABLE person ADD COLUMN merged_into TEXT REFERENCES person (id);

CREATE INDEX post_in_bin ON post (binned_at) WHERE binned_at IS NOT NULL;
CREATE INDEX person_in_bin ON person (binned_at) WHERE binned_at IS NOT NULL;
CREATE INDEX organization_in_bin ON organization (binned_at) WHERE binned_at IS NOT NULL;
