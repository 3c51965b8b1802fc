SELECT
    id, letter, unmatched, post, subject, reference, year, number, kind, received_on, channel, words, promised, note,
    answers, file_sha256, file_name, recorded_at
FROM corrected_reply
WHERE id IN (SELECT reply FROM letter_reply WHERE letter_reply.letter = :letter)
ORDER BY year, number;
