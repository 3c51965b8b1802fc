-- The last step of a letter is done, no other waits, and no real answer came to the letter or to what reminded of it.
SELECT
    last.id, last.letter, last.step, last.days, last.due, last.snoozed_to, last.state, last.reason, last.written,
    dispatch.sent_on
FROM follow_up AS last
JOIN dispatch ON dispatch.letter = last.letter
WHERE last.state IN ('reminded', 'skipped')
    AND last.step > 0
    AND (:letter IS NULL OR last.letter = :letter)
    AND NOT EXISTS (
        SELECT 1
        FROM follow_up AS other
        WHERE other.letter = last.letter AND (other.step > last.step OR other.step > 0 AND other.state = 'waiting')
    )
    AND NOT EXISTS (
        SELECT 1
        FROM reply
        WHERE reply.kind IN ('answer', 'refusal', 'commitment')
            AND reply.id IN (
                SELECT id FROM reply WHERE letter = last.letter
                UNION
                SELECT reply FROM reply_attachment WHERE letter = last.letter
                UNION
                SELECT reply.id FROM follow_up AS asked JOIN reply ON reply.letter = asked.written
                WHERE asked.letter = last.letter
                UNION
                SELECT found.reply FROM follow_up AS asked JOIN reply_attachment AS found ON found.letter = asked.written
                WHERE asked.letter = last.letter
            )
    )
ORDER BY dispatch.sent_on, dispatch.year, dispatch.number;
