-- No answer came after all: what its recording put at rest waits again. An acknowledgement is expected only where nothing of
-- the kind came either.
UPDATE follow_up SET state = 'waiting'
WHERE letter = :letter
    AND state = 'settled'
    AND NOT EXISTS (
        SELECT 1
        FROM letter_reply
        JOIN corrected_reply ON corrected_reply.id = letter_reply.reply
        WHERE letter_reply.letter = :letter
            AND (
                corrected_reply.kind IN ('answer', 'refusal', 'commitment')
                OR follow_up.step = 0 AND corrected_reply.kind = 'acknowledgement'
            )
    );
