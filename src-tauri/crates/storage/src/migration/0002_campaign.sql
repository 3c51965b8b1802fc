-- One text to many offices, what comes back, and what is asked again.

CREATE TABLE campaign (
    id          TEXT NOT NULL PRIMARY KEY,
    name        TEXT NOT NULL,
    created_at  TEXT NOT NULL,
    edited_at   TEXT NOT NULL,
    template    TEXT,
    competence  TEXT REFERENCES competence (slug),
    -- The day as of which recipients are looked up.
    as_of       TEXT NOT NULL,
    -- The date the letters bear; none means the day they are exported.
    date        TEXT,
    -- One language for all; none means the one advised for each recipient.
    language    TEXT CHECK (language IN ('fr', 'nl', 'de', 'en')),
    signatories TEXT NOT NULL CHECK (json_valid(signatories)),
    channel     TEXT NOT NULL CHECK (channel IN ('post', 'registered', 'hand', 'email', 'fax')),
    axis        TEXT,
    -- Rows of a list that could not be used, each with its reason.
    rejected    TEXT NOT NULL CHECK (json_valid(rejected)),
    binned_at   TEXT
) STRICT;
CREATE INDEX campaign_by_edited ON campaign (edited_at, id);

-- The common text, one row a language.
CREATE TABLE campaign_version (
    campaign TEXT NOT NULL REFERENCES campaign (id),
    language TEXT NOT NULL CHECK (language IN ('fr', 'nl', 'de', 'en')),
    subject  TEXT NOT NULL,
    body     TEXT NOT NULL,
    fields   TEXT NOT NULL CHECK (json_valid(fields)),
    PRIMARY KEY (campaign, language)
) STRICT;

-- What goes with every letter.
CREATE TABLE campaign_enclosure (
    id        TEXT NOT NULL PRIMARY KEY,
    campaign  TEXT NOT NULL REFERENCES campaign (id),
    title     TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    bytes     INTEGER NOT NULL,
    position  INTEGER NOT NULL
) STRICT;
CREATE INDEX campaign_enclosure_by_campaign ON campaign_enclosure (campaign, position);

ALTER TABLE letter ADD COLUMN campaign TEXT REFERENCES campaign (id);
-- The axis of advocacy it belongs to, a label.
ALTER TABLE letter ADD COLUMN axis TEXT;
-- Its own chain of reminders, as JSON; none means that of the settings.
ALTER TABLE letter ADD COLUMN relance TEXT CHECK (relance IS NULL OR json_valid(relance));
CREATE INDEX letter_by_campaign ON letter (campaign);
CREATE INDEX letter_by_axis ON letter (axis) WHERE axis IS NOT NULL;

-- The language somebody at the desk noted for an office; it goes before what the law advises.
ALTER TABLE post ADD COLUMN letter_language TEXT CHECK (letter_language IN ('fr', 'nl', 'de', 'en'));

-- One office of a campaign: it gets a letter, is folded into another office of the same person, or is left out.
CREATE TABLE recipient (
    campaign    TEXT NOT NULL REFERENCES campaign (id),
    post        TEXT NOT NULL REFERENCES post (id),
    position    INTEGER NOT NULL,
    via         TEXT NOT NULL CHECK (via IN ('competence', 'government', 'post', 'list')),
    list_row    INTEGER,
    letter      TEXT UNIQUE REFERENCES letter (id),
    folded_into TEXT REFERENCES post (id),
    left_out    TEXT CHECK (left_out IN ('no-holder', 'mandate-ended', 'mandate-later')),
    included    INTEGER NOT NULL CHECK (included IN (0, 1)),
    -- Asked for this letter alone.
    language    TEXT CHECK (language IN ('fr', 'nl', 'de', 'en')),
    paragraph   TEXT NOT NULL,
    PRIMARY KEY (campaign, post),
    CHECK ((letter IS NOT NULL) + (folded_into IS NOT NULL) + (left_out IS NOT NULL) = 1)
) STRICT;
CREATE INDEX recipient_by_position ON recipient (campaign, position);

-- A number given to a letter of a campaign before it is printed: printed later or dropped, it is not given twice.
CREATE TABLE allotment (
    letter    TEXT NOT NULL PRIMARY KEY REFERENCES letter (id),
    reference TEXT NOT NULL,
    year      INTEGER NOT NULL,
    number    INTEGER NOT NULL,
    UNIQUE (year, number)
) STRICT;

CREATE INDEX allotment_by_reference ON allotment (reference);
CREATE INDEX printed_by_reference ON printed (reference);

-- What comes in, with or without a letter that it answers.
CREATE TABLE reply_next (
    id          TEXT NOT NULL PRIMARY KEY,
    letter      TEXT REFERENCES letter (id),
    -- The reference it names, where no letter of ours bears it.
    unmatched   TEXT,
    post        TEXT REFERENCES post (id),
    subject     TEXT,
    reference   TEXT NOT NULL,
    year        INTEGER NOT NULL,
    number      INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('acknowledgement', 'answer', 'refusal', 'commitment', 'other')),
    received_on TEXT NOT NULL,
    channel     TEXT CHECK (channel IN ('post', 'registered', 'hand', 'email', 'fax')),
    words       TEXT,
    -- The day by which something was promised, as far as it is known.
    promised    TEXT,
    note        TEXT,
    -- Numbers of the demands it answers.
    answers     TEXT NOT NULL CHECK (json_valid(answers)),
    file_sha256 TEXT,
    file_name   TEXT,
    recorded_at TEXT NOT NULL,
    UNIQUE (year, number)
) STRICT;
INSERT INTO reply_next (
    id, letter, post, reference, year, number, kind, received_on, words, note, answers, file_sha256, file_name, recorded_at
)
SELECT
    reply.id, reply.letter, letter.recipient, reply.reference, reply.year, reply.number, reply.kind, reply.received_on,
    reply.words, reply.note, '[]', reply.file_sha256, reply.file_name, reply.recorded_at
FROM reply
JOIN letter ON letter.id = reply.letter
ORDER BY reply.rowid;
DROP TABLE reply;
ALTER TABLE reply_next RENAME TO reply;
CREATE INDEX reply_by_letter ON reply (letter);
CREATE INDEX reply_by_post ON reply (post, received_on);
CREATE INDEX reply_by_received ON reply (received_on);
CREATE TRIGGER reply_is_ink_update BEFORE UPDATE ON reply BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER reply_is_ink_delete BEFORE DELETE ON reply BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER reply_is_ink_replace BEFORE INSERT ON reply
WHEN EXISTS (
    SELECT 1 FROM reply WHERE rowid = NEW.rowid OR id = NEW.id OR (year = NEW.year AND number = NEW.number)
)
BEGIN SELECT RAISE(ABORT, 'ink'); END;

-- A reply that found its letter later.
CREATE TABLE reply_attachment (
    reply       TEXT NOT NULL PRIMARY KEY REFERENCES reply (id),
    letter      TEXT NOT NULL REFERENCES letter (id),
    -- Numbers of the demands it answers, which could not be said before its letter was found.
    answers     TEXT NOT NULL CHECK (json_valid(answers)),
    attached_at TEXT NOT NULL
) STRICT;
CREATE INDEX reply_attachment_by_letter ON reply_attachment (letter);

-- What a sealed letter asked, item by item of its numbered list.
CREATE TABLE demand (
    letter TEXT NOT NULL REFERENCES letter (id),
    number INTEGER NOT NULL CHECK (number > 0),
    text   TEXT NOT NULL,
    PRIMARY KEY (letter, number)
) STRICT;

-- What a reminder asks again, by the number it bears there: a reply to the reminder answers the demand itself.
CREATE TABLE repeated_demand (
    letter    TEXT NOT NULL REFERENCES letter (id),
    number    INTEGER NOT NULL CHECK (number > 0),
    of_letter TEXT NOT NULL,
    of_number INTEGER NOT NULL,
    PRIMARY KEY (letter, number),
    FOREIGN KEY (of_letter, of_number) REFERENCES demand (letter, number)
) STRICT;
CREATE INDEX repeated_demand_by_demand ON repeated_demand (of_letter, of_number);

-- A further entry that corrects an earlier one, of which nothing is erased.
CREATE TABLE correction (
    id          TEXT NOT NULL PRIMARY KEY,
    dispatch    TEXT REFERENCES dispatch (id),
    reply       TEXT REFERENCES reply (id),
    reason      TEXT NOT NULL,
    -- What the entry should have said, by field, as JSON.
    value       TEXT NOT NULL CHECK (json_valid(value)),
    recorded_at TEXT NOT NULL,
    CHECK ((dispatch IS NULL) <> (reply IS NULL))
) STRICT;
CREATE INDEX correction_by_dispatch ON correction (dispatch) WHERE dispatch IS NOT NULL;
CREATE INDEX correction_by_reply ON correction (reply) WHERE reply IS NOT NULL;

-- A receipt that came after the dispatch was recorded.
CREATE TABLE receipt (
    id          TEXT NOT NULL PRIMARY KEY,
    dispatch    TEXT NOT NULL REFERENCES dispatch (id),
    kind        TEXT NOT NULL CHECK (kind IN ('proof', 'acknowledgement', 'delivery', 'return')),
    -- The day it bears, where it bears one.
    day         TEXT,
    file_sha256 TEXT NOT NULL,
    file_name   TEXT NOT NULL,
    note        TEXT,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX receipt_by_dispatch ON receipt (dispatch);

-- Words read in a kept file, so that it can be searched; none could be read where there is no row.
CREATE TABLE file_text (
    sha256 TEXT NOT NULL PRIMARY KEY,
    text   TEXT NOT NULL
) STRICT;

-- Calls, meetings and notes beside what the program itself notes.
ALTER TABLE event ADD COLUMN person TEXT REFERENCES person (id);
-- The day it took place, where that is not the day it was noted.
ALTER TABLE event ADD COLUMN day TEXT;
-- Kept apart from every export.
ALTER TABLE event ADD COLUMN private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1));
ALTER TABLE event ADD COLUMN reply TEXT REFERENCES reply (id);
CREATE INDEX event_by_person ON event (person, at);

-- Step 0 expects an acknowledgement; the others remind.
CREATE TABLE follow_up_next (
    id         TEXT NOT NULL PRIMARY KEY,
    letter     TEXT NOT NULL REFERENCES letter (id),
    step       INTEGER NOT NULL,
    -- Working days after the dispatch.
    days       INTEGER,
    due        TEXT NOT NULL,
    snoozed_to TEXT,
    state      TEXT NOT NULL CHECK (state IN ('waiting', 'settled', 'skipped', 'ended', 'reminded')),
    reason     TEXT,
    -- The letter that reminds, while it is written and once it left.
    written    TEXT REFERENCES letter (id),
    UNIQUE (letter, step)
) STRICT;
INSERT INTO follow_up_next (id, letter, step, due, state)
SELECT id, letter, step, due, state FROM follow_up;
DROP TABLE follow_up;
ALTER TABLE follow_up_next RENAME TO follow_up;
CREATE INDEX follow_up_by_due ON follow_up (state, coalesce(snoozed_to, due));
CREATE INDEX follow_up_by_written ON follow_up (written) WHERE written IS NOT NULL;

-- A set of filters kept under a name.
CREATE TABLE view (
    id       TEXT NOT NULL PRIMARY KEY,
    place    TEXT NOT NULL,
    name     TEXT NOT NULL,
    filter   TEXT NOT NULL CHECK (json_valid(filter)),
    position INTEGER NOT NULL
) STRICT;

CREATE INDEX dispatch_by_sent ON dispatch (sent_on);

CREATE TRIGGER reply_attachment_is_ink_update BEFORE UPDATE ON reply_attachment BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER reply_attachment_is_ink_delete BEFORE DELETE ON reply_attachment BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER reply_attachment_is_ink_replace BEFORE INSERT ON reply_attachment
WHEN EXISTS (SELECT 1 FROM reply_attachment WHERE rowid = NEW.rowid OR reply = NEW.reply)
BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER demand_is_ink_update BEFORE UPDATE ON demand BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER demand_is_ink_delete BEFORE DELETE ON demand BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER demand_is_ink_replace BEFORE INSERT ON demand
WHEN EXISTS (
    SELECT 1 FROM demand WHERE rowid = NEW.rowid OR (letter = NEW.letter AND number = NEW.number)
)
BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER repeated_demand_is_ink_update BEFORE UPDATE ON repeated_demand BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER repeated_demand_is_ink_delete BEFORE DELETE ON repeated_demand BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER repeated_demand_is_ink_replace BEFORE INSERT ON repeated_demand
WHEN EXISTS (
    SELECT 1 FROM repeated_demand WHERE rowid = NEW.rowid OR (letter = NEW.letter AND number = NEW.number)
)
BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER correction_is_ink_update BEFORE UPDATE ON correction BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER correction_is_ink_delete BEFORE DELETE ON correction BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER correction_is_ink_replace BEFORE INSERT ON correction
WHEN EXISTS (SELECT 1 FROM correction WHERE rowid = NEW.rowid OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER receipt_is_ink_update BEFORE UPDATE ON receipt BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER receipt_is_ink_delete BEFORE DELETE ON receipt BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER receipt_is_ink_replace BEFORE INSERT ON receipt
WHEN EXISTS (SELECT 1 FROM receipt WHERE rowid = NEW.rowid OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER allotment_is_ink_update BEFORE UPDATE ON allotment BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER allotment_is_ink_delete BEFORE DELETE ON allotment BEGIN SELECT RAISE(ABORT, 'ink'); END;
CREATE TRIGGER allotment_is_ink_replace BEFORE INSERT ON allotment
WHEN EXISTS (
    SELECT 1 FROM allotment
    WHERE rowid = NEW.rowid OR letter = NEW.letter OR (year = NEW.year AND number = NEW.number)
)
BEGIN SELECT RAISE(ABORT, 'ink'); END;

-- The next place is asked for with every row of a list that is entered.
CREATE INDEX organization_by_position ON organization (position);
CREATE INDEX post_by_position ON post (position);

-- The register's index: one narrow row a piece, so that a hundred thousand are filtered, ordered and counted in one walk.
-- What it says is said by the three views alone; the triggers only say whose row is to be read anew. What is shown of a
-- piece is read from the piece.
CREATE TABLE entry (
    id         TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('out', 'in')),
    year       INTEGER,
    number     INTEGER,
    day        TEXT,
    channel    TEXT,
    -- The letter that left or was dropped, or that the piece answers.
    letter     TEXT,
    -- To whom or from whom.
    post       TEXT,
    competence TEXT,
    axis       TEXT,
    state      TEXT NOT NULL CHECK (state IN (
        'waiting', 'acknowledgement', 'answer', 'refusal', 'commitment', 'closed', 'none', 'void', 'received', 'unmatched'
    )),
    -- The day of the next reminder: what waits is late after it.
    due        TEXT,
    -- Row of its words in the search.
    words      INTEGER,
    PRIMARY KEY (id, kind)
) STRICT;
CREATE INDEX entry_by_day ON entry (day);
CREATE INDEX entry_by_number ON entry (kind, year, number);
CREATE INDEX entry_by_number_ascending ON entry (kind DESC, year, number);
CREATE INDEX entry_by_letter ON entry (letter);
CREATE INDEX entry_by_post ON entry (post);

CREATE VIEW entry_left AS
SELECT
    dispatch.id, 'out' AS kind, dispatch.year, dispatch.number, dispatch.sent_on AS day, dispatch.channel,
    dispatch.letter, letter.recipient AS post, letter.competence, letter.axis,
    coalesce(
        (
            SELECT reply.kind
            FROM reply
            WHERE reply.kind IN ('answer', 'refusal', 'commitment') AND reply.id IN (
                    SELECT id FROM reply WHERE letter = dispatch.letter
                    UNION ALL
                    SELECT reply FROM reply_attachment WHERE letter = dispatch.letter
                    -- What came back on a reminder came back on the letter.
                    UNION ALL
                    SELECT reply.id
                    FROM follow_up
                    JOIN reply ON reply.letter = follow_up.written
                    WHERE follow_up.letter = dispatch.letter
                    UNION ALL
                    SELECT reply_attachment.reply
                    FROM follow_up
                    JOIN reply_attachment ON reply_attachment.letter = follow_up.written
                    WHERE follow_up.letter = dispatch.letter
                )
            ORDER BY reply.received_on DESC, reply.year DESC, reply.number DESC
            LIMIT 1
        ),
        (
            SELECT 'waiting' FROM follow_up
            WHERE follow_up.letter = dispatch.letter AND follow_up.step > 0 AND follow_up.state = 'waiting'
            LIMIT 1
        ),
        (
            SELECT 'closed' FROM follow_up
            WHERE follow_up.letter = dispatch.letter AND follow_up.step > 0 AND follow_up.state = 'ended'
            LIMIT 1
        ),
        (
            SELECT reply.kind
            FROM reply
            WHERE reply.kind = 'acknowledgement' AND reply.id IN (
                    SELECT id FROM reply WHERE letter = dispatch.letter
                    UNION ALL
                    SELECT reply FROM reply_attachment WHERE letter = dispatch.letter
                    -- What came back on a reminder came back on the letter.
                    UNION ALL
                    SELECT reply.id
                    FROM follow_up
                    JOIN reply ON reply.letter = follow_up.written
                    WHERE follow_up.letter = dispatch.letter
                    UNION ALL
                    SELECT reply_attachment.reply
                    FROM follow_up
                    JOIN reply_attachment ON reply_attachment.letter = follow_up.written
                    WHERE follow_up.letter = dispatch.letter
                )
            LIMIT 1
        ),
        'none'
    ) AS state,
    (
        SELECT min(coalesce(follow_up.snoozed_to, follow_up.due))
        FROM follow_up
        WHERE follow_up.letter = dispatch.letter AND follow_up.step > 0 AND follow_up.state = 'waiting'
    ) AS due,
    (SELECT row FROM search_row WHERE noun = 'letter' AND search_row.id = dispatch.letter) AS words
FROM dispatch
JOIN letter ON letter.id = dispatch.letter;

CREATE VIEW entry_dropped AS
SELECT
    letter.id, 'out' AS kind, coalesce(printed.year, allotment.year) AS year,
    coalesce(printed.number, allotment.number) AS number,
    (SELECT substr(max(event.at), 1, 10) FROM event WHERE event.letter = letter.id AND event.kind = 'voided') AS day,
    NULL AS channel, letter.id AS letter, letter.recipient AS post, letter.competence, letter.axis, 'void' AS state, NULL AS due,
    (SELECT row FROM search_row WHERE noun = 'letter' AND search_row.id = letter.id) AS words
FROM letter
LEFT JOIN printed ON printed.letter = letter.id
LEFT JOIN allotment ON allotment.letter = letter.id
WHERE letter.state = 'void';

CREATE VIEW entry_received AS
SELECT
    reply.id, 'in' AS kind, reply.year, reply.number, reply.received_on AS day, reply.channel,
    coalesce(reply.letter, reply_attachment.letter) AS letter, coalesce(reply.post, letter.recipient) AS post,
    letter.competence, letter.axis,
    CASE
        WHEN reply.letter IS NULL AND reply_attachment.letter IS NULL AND reply.unmatched IS NOT NULL THEN 'unmatched'
        ELSE 'received'
    END AS state,
    NULL AS due,
    (SELECT row FROM search_row WHERE noun = 'reply' AND search_row.id = reply.id) AS words
FROM reply
LEFT JOIN reply_attachment ON reply_attachment.reply = reply.id
LEFT JOIN letter ON letter.id = coalesce(reply.letter, reply_attachment.letter);

INSERT INTO entry SELECT * FROM entry_left;
INSERT INTO entry SELECT * FROM entry_dropped;
INSERT INTO entry SELECT * FROM entry_received;

CREATE TRIGGER entry_of_dispatch AFTER INSERT ON dispatch BEGIN
    INSERT INTO entry SELECT * FROM entry_left WHERE id = NEW.id;
END;
CREATE TRIGGER entry_of_void AFTER UPDATE OF state ON letter WHEN NEW.state = 'void' BEGIN
    INSERT INTO entry SELECT * FROM entry_dropped WHERE id = NEW.id;
END;
CREATE TRIGGER entry_of_event AFTER INSERT ON event WHEN NEW.kind = 'voided' BEGIN
    UPDATE entry SET day = (SELECT day FROM entry_dropped WHERE id = NEW.letter)
    WHERE id = NEW.letter AND kind = 'out';
END;
CREATE TRIGGER entry_of_reply AFTER INSERT ON reply BEGIN
    INSERT INTO entry SELECT * FROM entry_received WHERE id = NEW.id;
    UPDATE entry SET state = found.state, due = found.due
    FROM entry_left AS found
    WHERE entry.id = found.id AND entry.kind = 'out' AND found.letter IN (
        SELECT NEW.letter
        UNION
        SELECT letter FROM follow_up WHERE written = NEW.letter
    );
END;
CREATE TRIGGER entry_of_attachment AFTER INSERT ON reply_attachment BEGIN
    DELETE FROM entry WHERE id = NEW.reply AND kind = 'in';
    INSERT INTO entry SELECT * FROM entry_received WHERE id = NEW.reply;
    UPDATE entry SET state = found.state, due = found.due
    FROM entry_left AS found
    WHERE entry.id = found.id AND entry.kind = 'out' AND found.letter IN (
        SELECT NEW.letter
        UNION
        SELECT letter FROM follow_up WHERE written = NEW.letter
    );
END;
CREATE TRIGGER entry_of_follow_up_insert AFTER INSERT ON follow_up BEGIN
    UPDATE entry SET state = found.state, due = found.due
    FROM entry_left AS found
    WHERE found.letter = NEW.letter AND entry.id = found.id AND entry.kind = 'out';
END;
CREATE TRIGGER entry_of_follow_up_update AFTER UPDATE ON follow_up BEGIN
    UPDATE entry SET state = found.state, due = found.due
    FROM entry_left AS found
    WHERE found.letter = NEW.letter AND entry.id = found.id AND entry.kind = 'out';
END;
CREATE TRIGGER entry_of_follow_up_delete AFTER DELETE ON follow_up BEGIN
    UPDATE entry SET state = found.state, due = found.due
    FROM entry_left AS found
    WHERE found.letter = OLD.letter AND entry.id = found.id AND entry.kind = 'out';
END;
CREATE TRIGGER entry_of_words_insert AFTER INSERT ON search_row WHEN NEW.noun IN ('letter', 'reply') BEGIN
    UPDATE entry SET words = NEW.row WHERE NEW.noun = 'letter' AND kind = 'out' AND letter = NEW.id;
    UPDATE entry SET words = NEW.row WHERE NEW.noun = 'reply' AND kind = 'in' AND id = NEW.id;
END;
CREATE TRIGGER entry_of_words_delete AFTER DELETE ON search_row WHEN OLD.noun IN ('letter', 'reply') BEGIN
    UPDATE entry SET words = NULL WHERE OLD.noun = 'letter' AND kind = 'out' AND letter = OLD.id;
    UPDATE entry SET words = NULL WHERE OLD.noun = 'reply' AND kind = 'in' AND id = OLD.id;
END;

-- More is searched than before; what waits to be written anew goes on waiting.
CREATE TEMP TABLE search_waiting AS SELECT noun, id FROM search_dirty;
DROP TABLE search_dirty;
CREATE TABLE search_dirty (
    noun TEXT NOT NULL CHECK (noun IN ('letter', 'post', 'person', 'organization', 'competence', 'campaign', 'reply', 'event')),
    id   TEXT NOT NULL
) STRICT;
INSERT INTO search_dirty SELECT noun, id FROM search_waiting;
DROP TABLE search_waiting;
CREATE TRIGGER campaign_search_insert AFTER INSERT ON campaign BEGIN INSERT INTO search_dirty VALUES ('campaign', NEW.id); END;
CREATE TRIGGER campaign_search_update AFTER UPDATE ON campaign BEGIN INSERT INTO search_dirty VALUES ('campaign', NEW.id); END;
CREATE TRIGGER campaign_search_delete AFTER DELETE ON campaign BEGIN INSERT INTO search_dirty VALUES ('campaign', OLD.id); END;
CREATE TRIGGER campaign_version_search_insert AFTER INSERT ON campaign_version BEGIN INSERT INTO search_dirty VALUES ('campaign', NEW.campaign); END;
CREATE TRIGGER campaign_version_search_update AFTER UPDATE ON campaign_version BEGIN INSERT INTO search_dirty VALUES ('campaign', NEW.campaign); END;
CREATE TRIGGER campaign_version_search_delete AFTER DELETE ON campaign_version BEGIN INSERT INTO search_dirty VALUES ('campaign', OLD.campaign); END;
CREATE TRIGGER reply_search_insert AFTER INSERT ON reply BEGIN INSERT INTO search_dirty VALUES ('reply', NEW.id); END;
CREATE TRIGGER file_text_search_insert AFTER INSERT ON file_text BEGIN
    INSERT INTO search_dirty SELECT 'reply', id FROM reply WHERE file_sha256 = NEW.sha256;
    INSERT INTO search_dirty
    SELECT 'letter', dispatch.letter FROM receipt JOIN dispatch ON dispatch.id = receipt.dispatch
    WHERE receipt.file_sha256 = NEW.sha256;
END;
CREATE TRIGGER receipt_search_insert AFTER INSERT ON receipt BEGIN
    INSERT INTO search_dirty SELECT 'letter', letter FROM dispatch WHERE id = NEW.dispatch;
END;
CREATE TRIGGER event_search_insert AFTER INSERT ON event WHEN NEW.kind IN ('call', 'meeting', 'note') BEGIN
    INSERT INTO search_dirty VALUES ('event', NEW.id);
END;
