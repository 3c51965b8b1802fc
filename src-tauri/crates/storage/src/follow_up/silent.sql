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
        FROM letter_reply
        JOIN corrected_reply ON corrected_reply.id = letter_reply.reply
        WHERE letter_reply.letter = last.letter AND corrected_reply.kind IN ('answer', 'refusal', 'commitment')
    )
ORDER BY dispatch.sent_on, dispatch.year, dispatch.number;
