-- What one notes for oneself beside a letter. No foreign key: making a letter can be undone and redone, and what was
-- noted waits meanwhile.
CREATE TABLE comment (
    id       TEXT NOT NULL PRIMARY KEY,
    letter   TEXT NOT NULL,
    language TEXT NOT NULL,
    text     TEXT NOT NULL,
    at       TEXT NOT NULL
) STRICT;
CREATE INDEX comment_by_letter ON comment (letter, at);

-- Where it hangs. The place follows the text as it is written: that is no step to be taken back.
CREATE TABLE comment_place (
    comment TEXT NOT NULL PRIMARY KEY,
    quote   TEXT NOT NULL,
    before  TEXT NOT NULL,
    after   TEXT NOT NULL
) STRICT;
