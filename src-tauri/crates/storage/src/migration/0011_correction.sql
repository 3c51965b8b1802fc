-- What a further entry says a reply was counts wherever replies are counted and answered, said once. Whose it is and what
-- it answers goes by what was attached to it later.

CREATE VIEW corrected_reply AS
SELECT
    reply.id, coalesce(reply.letter, reply_attachment.letter) AS letter, reply.unmatched, reply.post, reply.subject,
    reply.reference, reply.year, reply.number,
    coalesce(
        (
            SELECT correction.value ->> '$.kind'
            FROM correction
            WHERE correction.reply = reply.id AND correction.value ->> '$.kind' IS NOT NULL
            ORDER BY correction.recorded_at DESC, correction.id DESC
            LIMIT 1
        ),
        reply.kind
    ) AS kind,
    reply.received_on, reply.channel, reply.words, reply.promised, reply.note,
    coalesce(reply_attachment.answers, reply.answers) AS answers, reply.file_sha256, reply.file_name, reply.recorded_at
FROM reply
LEFT JOIN reply_attachment ON reply_attachment.reply = reply.id;

CREATE TRIGGER entry_of_correction AFTER INSERT ON correction WHEN NEW.reply IS NOT NULL BEGIN
    UPDATE entry SET state = found.state, due = found.due
    FROM entry_left AS found
    WHERE entry.id = found.id AND entry.kind = 'out' AND found.letter IN (
        SELECT letter FROM letter_reply WHERE reply = NEW.reply
    );
END;
