-- What became of a letter goes by what came back on it in truth.

DROP VIEW entry_left;
CREATE VIEW entry_left AS
SELECT
    dispatch.id, 'out' AS kind, dispatch.year, dispatch.number, dispatch.sent_on AS day, dispatch.channel,
    dispatch.letter, letter.recipient AS post, letter.competence, letter.axis,
    coalesce(
        (
            SELECT reply.kind
            FROM corrected_reply AS reply
            WHERE reply.kind IN ('answer', 'refusal', 'commitment') AND reply.id IN (
                    SELECT letter_reply.reply FROM letter_reply WHERE letter_reply.letter = dispatch.letter
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
            FROM corrected_reply AS reply
            WHERE reply.kind = 'acknowledgement' AND reply.id IN (
                    SELECT letter_reply.reply FROM letter_reply WHERE letter_reply.letter = dispatch.letter
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

UPDATE entry SET state = found.state, due = found.due
FROM entry_left AS found
WHERE entry.id = found.id AND entry.kind = 'out' AND found.letter IN (
    SELECT letter_reply.letter FROM correction JOIN letter_reply ON letter_reply.reply = correction.reply
);
