SELECT
    id, letter, unmatched, post, subject, reference, year, number, kind, received_on, channel, words, promised, note,
    answers, file_sha256, file_name, recorded_at
FROM corrected_reply
WHERE id IN (
    SELECT id FROM reply WHERE letter = :letter
    UNION
    SELECT reply FROM reply_attachment WHERE letter = :letter
)
ORDER BY year, number;
