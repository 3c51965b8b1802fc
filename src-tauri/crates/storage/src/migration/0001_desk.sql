-- The first desk. Facts of the directory, letters being written, and the register in ink.
-- An unknown value is NULL; a composite value of the model is JSON text.

CREATE TABLE competence (
    slug  TEXT NOT NULL PRIMARY KEY,
    label TEXT NOT NULL CHECK (json_valid(label))
) STRICT;

CREATE TABLE organization (
    id             TEXT NOT NULL PRIMARY KEY,
    parent         TEXT REFERENCES organization (id),
    classification TEXT NOT NULL CHECK (classification IN ('government', 'administration', 'assembly', 'institution', 'other')),
    name           TEXT NOT NULL CHECK (json_valid(name)),
    country        TEXT NOT NULL,
    languages      TEXT NOT NULL CHECK (json_valid(languages)),
    source         TEXT CHECK (json_valid(source)),
    position       INTEGER NOT NULL
) STRICT;

CREATE TABLE organization_competence (
    organization TEXT NOT NULL REFERENCES organization (id),
    competence   TEXT NOT NULL REFERENCES competence (slug),
    position     INTEGER NOT NULL,
    PRIMARY KEY (organization, competence)
) STRICT;

CREATE TABLE person (
    id          TEXT NOT NULL PRIMARY KEY,
    given_name  TEXT NOT NULL,
    family_name TEXT NOT NULL,
    gender      TEXT NOT NULL CHECK (gender IN ('m', 'f', 'unknown')),
    language    TEXT CHECK (language IN ('fr', 'nl', 'de', 'en')),
    party       TEXT,
    wikidata    TEXT,
    source      TEXT CHECK (json_valid(source))
) STRICT;

CREATE TABLE post (
    id           TEXT NOT NULL PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organization (id),
    role         TEXT NOT NULL,
    titles       TEXT NOT NULL CHECK (json_valid(titles)),
    source       TEXT CHECK (json_valid(source)),
    position     INTEGER NOT NULL
) STRICT;
CREATE INDEX post_by_organization ON post (organization, position);

CREATE TABLE post_competence (
    post       TEXT NOT NULL REFERENCES post (id),
    competence TEXT NOT NULL REFERENCES competence (slug),
    position   INTEGER NOT NULL,
    PRIMARY KEY (post, competence)
) STRICT;
CREATE INDEX post_competence_by_competence ON post_competence (competence);

-- first_day and last_day are the bounds that since and until can mean, for comparison.
CREATE TABLE membership (
    id        TEXT NOT NULL PRIMARY KEY,
    post      TEXT NOT NULL REFERENCES post (id),
    person    TEXT NOT NULL REFERENCES person (id),
    since     TEXT,
    until     TEXT,
    first_day TEXT,
    last_day  TEXT,
    source    TEXT CHECK (json_valid(source))
) STRICT;
CREATE INDEX membership_by_post ON membership (post, first_day);
CREATE INDEX membership_by_person ON membership (person);

CREATE TABLE contact_detail (
    id           TEXT NOT NULL PRIMARY KEY,
    post         TEXT REFERENCES post (id),
    organization TEXT REFERENCES organization (id),
    kind         TEXT NOT NULL CHECK (kind IN ('address', 'email', 'voice', 'url')),
    language     TEXT CHECK (language IN ('fr', 'nl', 'de', 'en')),
    value        TEXT NOT NULL CHECK (json_valid(value)),
    visibility   TEXT NOT NULL CHECK (visibility IN ('public', 'private')),
    source       TEXT CHECK (json_valid(source)),
    checked_on   TEXT,
    confirmed    INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
    CHECK ((post IS NULL) <> (organization IS NULL)),
    CHECK ((kind = 'address') = (language IS NOT NULL))
) STRICT;
CREATE INDEX contact_detail_by_post ON contact_detail (post);
CREATE INDEX contact_detail_by_organization ON contact_detail (organization);

CREATE TABLE sender (
    id    INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE signatory (
    id           TEXT NOT NULL PRIMARY KEY,
    name         TEXT NOT NULL,
    function     TEXT NOT NULL CHECK (json_valid(function)),
    organization TEXT NOT NULL CHECK (json_valid(organization)),
    position     INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

-- Forms of address that no source supports and the person at the desk confirmed.
CREATE TABLE confirmed_form (
    key          TEXT NOT NULL PRIMARY KEY,
    confirmed_at TEXT NOT NULL
) STRICT;

CREATE TABLE letter (
    id          TEXT NOT NULL PRIMARY KEY,
    state       TEXT NOT NULL CHECK (state IN ('draft', 'prepared', 'sent', 'void')),
    created_at  TEXT NOT NULL,
    edited_at   TEXT NOT NULL,
    binned_at   TEXT CHECK (binned_at IS NULL OR state = 'draft'),
    template    TEXT,
    recipient   TEXT REFERENCES post (id),
    competence  TEXT REFERENCES competence (slug),
    date        TEXT,
    signatories TEXT NOT NULL CHECK (json_valid(signatories)),
    copies      TEXT NOT NULL CHECK (json_valid(copies)),
    channel     TEXT NOT NULL CHECK (channel IN ('post', 'registered', 'hand', 'email', 'fax')),
    answers     TEXT REFERENCES letter (id)
) STRICT;
CREATE INDEX letter_by_edited ON letter (edited_at, id);
CREATE INDEX letter_by_recipient ON letter (recipient);
CREATE INDEX letter_by_state ON letter (state);

CREATE TABLE version (
    letter      TEXT NOT NULL REFERENCES letter (id),
    language    TEXT NOT NULL CHECK (language IN ('fr', 'nl', 'de', 'en')),
    subject     TEXT NOT NULL,
    body        TEXT NOT NULL,
    salutation  TEXT,
    valediction TEXT,
    fields      TEXT NOT NULL CHECK (json_valid(fields)),
    send        INTEGER NOT NULL CHECK (send IN (0, 1)),
    position    INTEGER NOT NULL,
    PRIMARY KEY (letter, language)
) STRICT;

CREATE TABLE enclosure (
    id        TEXT NOT NULL PRIMARY KEY,
    letter    TEXT NOT NULL REFERENCES letter (id),
    title     TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    bytes     INTEGER NOT NULL,
    position  INTEGER NOT NULL
) STRICT;
CREATE INDEX enclosure_by_letter ON enclosure (letter, position);

-- No foreign key: making a letter can be undone and redone, and its earlier states wait meanwhile.
CREATE TABLE revision (
    id       TEXT NOT NULL PRIMARY KEY,
    letter   TEXT NOT NULL,
    language TEXT NOT NULL,
    at       TEXT NOT NULL,
    name     TEXT,
    version  TEXT NOT NULL CHECK (json_valid(version))
) STRICT;
CREATE INDEX revision_by_letter ON revision (letter, language, at);

-- What was printed last of a letter: a later export of the same letter replaces it, its number stays.
CREATE TABLE printed (
    letter        TEXT NOT NULL PRIMARY KEY REFERENCES letter (id),
    reference     TEXT NOT NULL,
    year          INTEGER NOT NULL,
    number        INTEGER NOT NULL,
    language      TEXT NOT NULL,
    date          TEXT NOT NULL,
    pages         INTEGER NOT NULL,
    pdf_sha256    TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    snapshot      TEXT NOT NULL CHECK (json_valid(snapshot)),
    exported_at   TEXT NOT NULL,
    UNIQUE (year, number)
) STRICT;

-- Every number that was ever allotted, for pieces that leave and pieces that come in.
CREATE TABLE reference (
    series TEXT NOT NULL CHECK (series IN ('out', 'in')),
    year   INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    PRIMARY KEY (series, year, number)
) STRICT;

-- A recording that can still be taken back: unnumbered in the archive, its day fixed.
CREATE TABLE pending_dispatch (
    letter TEXT NOT NULL PRIMARY KEY REFERENCES letter (id),
    until  TEXT NOT NULL,
    value  TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE dispatch (
    id             TEXT NOT NULL PRIMARY KEY,
    letter         TEXT NOT NULL UNIQUE REFERENCES letter (id),
    reference      TEXT NOT NULL,
    year           INTEGER NOT NULL,
    number         INTEGER NOT NULL,
    channel        TEXT NOT NULL CHECK (channel IN ('post', 'registered', 'hand', 'email', 'fax')),
    sent_on        TEXT NOT NULL,
    tracking       TEXT,
    sent_to        TEXT,
    receipt_sha256 TEXT,
    recorded_at    TEXT NOT NULL,
    UNIQUE (year, number)
) STRICT;

CREATE TABLE reply (
    id          TEXT NOT NULL PRIMARY KEY,
    letter      TEXT NOT NULL REFERENCES letter (id),
    reference   TEXT NOT NULL,
    year        INTEGER NOT NULL,
    number      INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('acknowledgement', 'answer', 'refusal', 'commitment')),
    received_on TEXT NOT NULL,
    words       TEXT,
    note        TEXT,
    file_sha256 TEXT,
    file_name   TEXT,
    recorded_at TEXT NOT NULL,
    UNIQUE (year, number)
) STRICT;
CREATE INDEX reply_by_letter ON reply (letter);

CREATE TABLE follow_up (
    id     TEXT NOT NULL PRIMARY KEY,
    letter TEXT NOT NULL REFERENCES letter (id),
    step   INTEGER NOT NULL,
    due    TEXT NOT NULL,
    state  TEXT NOT NULL CHECK (state IN ('waiting', 'settled')),
    UNIQUE (letter, step)
) STRICT;
CREATE INDEX follow_up_by_due ON follow_up (state, due);

CREATE TABLE event (
    id     TEXT NOT NULL PRIMARY KEY,
    at     TEXT NOT NULL,
    kind   TEXT NOT NULL,
    letter TEXT REFERENCES letter (id),
    post   TEXT REFERENCES post (id),
    text   TEXT
) STRICT;
CREATE INDEX event_by_letter ON event (letter, at);
CREATE INDEX event_by_post ON event (post, at);

CREATE TABLE archive (
    number     INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
    dispatch   TEXT NOT NULL UNIQUE REFERENCES dispatch (id),
    letter     TEXT NOT NULL UNIQUE REFERENCES letter (id),
    reference  TEXT NOT NULL,
    sealed_at  TEXT NOT NULL,
    pdf_sha256 TEXT NOT NULL,
    snapshot   TEXT NOT NULL CHECK (json_valid(snapshot)),
    previous   TEXT NOT NULL,
    hash       TEXT NOT NULL UNIQUE
) STRICT;

-- Ink: added, never changed, never taken away.
CREATE TRIGGER dispatch_is_ink_update BEFORE UPDATE ON dispatch BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER dispatch_is_ink_delete BEFORE DELETE ON dispatch BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER reply_is_ink_update BEFORE UPDATE ON reply BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER reply_is_ink_delete BEFORE DELETE ON reply BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER event_is_ink_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER event_is_ink_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER archive_is_ink_update BEFORE UPDATE ON archive BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER archive_is_ink_delete BEFORE DELETE ON archive BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER reference_is_ink_update BEFORE UPDATE ON reference BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER reference_is_ink_delete BEFORE DELETE ON reference BEGIN SELECT RAISE(ABORT, 'ink'); END;
-- Ink is not replaced either: `INSERT OR REPLACE` takes the former row away without a word to the triggers above.
CREATE TRIGGER dispatch_is_ink_replace BEFORE INSERT ON dispatch
WHEN EXISTS (
    SELECT 1 FROM dispatch
    WHERE rowid = NEW.rowid OR id = NEW.id OR letter = NEW.letter OR (year = NEW.year AND number = NEW.number)
)
BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER reply_is_ink_replace BEFORE INSERT ON reply
WHEN EXISTS (
    SELECT 1 FROM reply WHERE rowid = NEW.rowid OR id = NEW.id OR (year = NEW.year AND number = NEW.number)
)
BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER event_is_ink_replace BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE rowid = NEW.rowid OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER archive_is_ink_replace BEFORE INSERT ON archive
WHEN EXISTS (
    SELECT 1 FROM archive
    WHERE number = NEW.number OR dispatch = NEW.dispatch OR letter = NEW.letter OR hash = NEW.hash
)
BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER reference_is_ink_replace BEFORE INSERT ON reference
WHEN EXISTS (
    SELECT 1 FROM reference
    WHERE rowid = NEW.rowid OR (series = NEW.series AND year = NEW.year AND number = NEW.number)
)
BEGIN SELECT RAISE(ABORT, 'ink'); END;

-- A letter that was sent or dropped is read, never written.
CREATE TRIGGER letter_is_sealed_update BEFORE UPDATE ON letter WHEN OLD.state IN ('sent', 'void')
BEGIN SELECT RAISE(ABORT, 'letter-sealed'); END;
CREATE TRIGGER letter_is_numbered_delete BEFORE DELETE ON letter WHEN OLD.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'letter-sealed'); END;
CREATE TRIGGER letter_is_sealed_replace BEFORE INSERT ON letter
WHEN EXISTS (SELECT 1 FROM letter WHERE (id = NEW.id OR rowid = NEW.rowid) AND state <> 'draft')
BEGIN SELECT RAISE(ABORT, 'letter-sealed'); END;
CREATE TRIGGER version_is_sealed_insert BEFORE INSERT ON version
WHEN (SELECT state FROM letter WHERE id = NEW.letter) IN ('sent', 'void')
BEGIN SELECT RAISE(ABORT, 'letter-sealed'); END;
CREATE TRIGGER version_is_sealed_update BEFORE UPDATE ON version
WHEN (SELECT state FROM letter WHERE id = OLD.letter) IN ('sent', 'void')
BEGIN SELECT RAISE(ABORT, 'letter-sealed'); END;
CREATE TRIGGER version_is_sealed_delete BEFORE DELETE ON version
WHEN (SELECT state FROM letter WHERE id = OLD.letter) IN ('sent', 'void')
BEGIN SELECT RAISE(ABORT, 'letter-sealed'); END;
CREATE TRIGGER enclosure_is_sealed_insert BEFORE INSERT ON enclosure
WHEN (SELECT state FROM letter WHERE id = NEW.letter) IN ('sent', 'void')
BEGIN SELECT RAISE(ABORT, 'letter-sealed'); END;
CREATE TRIGGER enclosure_is_sealed_update BEFORE UPDATE ON enclosure
WHEN (SELECT state FROM letter WHERE id = OLD.letter) IN ('sent', 'void')
BEGIN SELECT RAISE(ABORT, 'letter-sealed'); END;
CREATE TRIGGER enclosure_is_sealed_delete BEFORE DELETE ON enclosure
WHEN (SELECT state FROM letter WHERE id = OLD.letter) IN ('sent', 'void')
BEGIN SELECT RAISE(ABORT, 'letter-sealed'); END;
CREATE TRIGGER printed_is_sealed_update BEFORE UPDATE ON printed
WHEN (SELECT state FROM letter WHERE id = OLD.letter) IN ('sent', 'void')
    OR OLD.year <> NEW.year OR OLD.number <> NEW.number OR OLD.reference <> NEW.reference
BEGIN SELECT RAISE(ABORT, 'letter-sealed'); END;
CREATE TRIGGER printed_is_numbered_delete BEFORE DELETE ON printed
BEGIN SELECT RAISE(ABORT, 'letter-sealed'); END;

-- One row a step that can be taken back: the rows it changed, each as it was and as it became.
CREATE TABLE undo_step (
    id         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    op         TEXT NOT NULL CHECK (json_valid(op)),
    started_at TEXT NOT NULL,
    at         TEXT NOT NULL,
    changes    TEXT NOT NULL CHECK (json_valid(changes)),
    undone     INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;
CREATE TABLE undo_step_letter (
    step   INTEGER NOT NULL REFERENCES undo_step (id) ON DELETE CASCADE,
    letter TEXT NOT NULL,
    -- Whether the step made the letter: once it has a number that is not taken back.
    made   INTEGER NOT NULL CHECK (made IN (0, 1)),
    PRIMARY KEY (step, letter)
) STRICT;
CREATE INDEX undo_step_letter_by_letter ON undo_step_letter (letter);

-- Words for searching, folded and stemmed by the program; a row of search_dirty asks for them to be written anew.
CREATE TABLE search_row (
    row  INTEGER NOT NULL PRIMARY KEY,
    noun TEXT NOT NULL,
    id   TEXT NOT NULL,
    UNIQUE (noun, id)
) STRICT;
CREATE VIRTUAL TABLE search_words USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
-- Without a key: what an upsert says about conflicts would hold inside the triggers too.
CREATE TABLE search_dirty (
    noun TEXT NOT NULL CHECK (noun IN ('letter', 'post', 'person', 'organization', 'competence')),
    id   TEXT NOT NULL
) STRICT;

CREATE TRIGGER letter_search_insert AFTER INSERT ON letter BEGIN INSERT INTO search_dirty VALUES ('letter', NEW.id); END;
CREATE TRIGGER letter_search_update AFTER UPDATE OF recipient, state ON letter BEGIN INSERT INTO search_dirty VALUES ('letter', NEW.id); END;
CREATE TRIGGER letter_search_delete AFTER DELETE ON letter BEGIN INSERT INTO search_dirty VALUES ('letter', OLD.id); END;
CREATE TRIGGER version_search_insert AFTER INSERT ON version BEGIN INSERT INTO search_dirty VALUES ('letter', NEW.letter); END;
CREATE TRIGGER version_search_update AFTER UPDATE ON version BEGIN INSERT INTO search_dirty VALUES ('letter', NEW.letter); END;
CREATE TRIGGER version_search_delete AFTER DELETE ON version BEGIN INSERT INTO search_dirty VALUES ('letter', OLD.letter); END;
CREATE TRIGGER printed_search_insert AFTER INSERT ON printed BEGIN INSERT INTO search_dirty VALUES ('letter', NEW.letter); END;
CREATE TRIGGER person_search_insert AFTER INSERT ON person BEGIN INSERT INTO search_dirty VALUES ('person', NEW.id); END;
CREATE TRIGGER person_search_update AFTER UPDATE ON person BEGIN
    INSERT INTO search_dirty VALUES ('person', NEW.id);
    INSERT INTO search_dirty SELECT 'post', post FROM membership WHERE person = NEW.id;
END;
CREATE TRIGGER person_search_delete AFTER DELETE ON person BEGIN INSERT INTO search_dirty VALUES ('person', OLD.id); END;
CREATE TRIGGER post_search_insert AFTER INSERT ON post BEGIN INSERT INTO search_dirty VALUES ('post', NEW.id); END;
CREATE TRIGGER post_search_update AFTER UPDATE ON post BEGIN INSERT INTO search_dirty VALUES ('post', NEW.id); END;
CREATE TRIGGER post_search_delete AFTER DELETE ON post BEGIN INSERT INTO search_dirty VALUES ('post', OLD.id); END;
CREATE TRIGGER post_competence_search_insert AFTER INSERT ON post_competence BEGIN INSERT INTO search_dirty VALUES ('post', NEW.post); END;
CREATE TRIGGER post_competence_search_delete AFTER DELETE ON post_competence BEGIN INSERT INTO search_dirty VALUES ('post', OLD.post); END;
CREATE TRIGGER membership_search_insert AFTER INSERT ON membership BEGIN INSERT INTO search_dirty VALUES ('post', NEW.post); END;
CREATE TRIGGER membership_search_update AFTER UPDATE ON membership BEGIN
    INSERT INTO search_dirty VALUES ('post', NEW.post);
    INSERT INTO search_dirty VALUES ('post', OLD.post);
END;
CREATE TRIGGER membership_search_delete AFTER DELETE ON membership BEGIN INSERT INTO search_dirty VALUES ('post', OLD.post); END;
CREATE TRIGGER organization_search_insert AFTER INSERT ON organization BEGIN INSERT INTO search_dirty VALUES ('organization', NEW.id); END;
CREATE TRIGGER organization_search_update AFTER UPDATE ON organization BEGIN
    INSERT INTO search_dirty VALUES ('organization', NEW.id);
    INSERT INTO search_dirty SELECT 'post', id FROM post WHERE organization = NEW.id;
END;
CREATE TRIGGER organization_search_delete AFTER DELETE ON organization BEGIN INSERT INTO search_dirty VALUES ('organization', OLD.id); END;
CREATE TRIGGER competence_search_insert AFTER INSERT ON competence BEGIN INSERT INTO search_dirty VALUES ('competence', NEW.slug); END;
CREATE TRIGGER competence_search_update AFTER UPDATE ON competence BEGIN
    INSERT INTO search_dirty VALUES ('competence', NEW.slug);
    INSERT INTO search_dirty SELECT 'post', post FROM post_competence WHERE competence = NEW.slug;
END;
CREATE TRIGGER competence_search_delete AFTER DELETE ON competence BEGIN INSERT INTO search_dirty VALUES ('competence', OLD.slug); END;
