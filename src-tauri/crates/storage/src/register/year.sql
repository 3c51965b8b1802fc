-- A reminder is a letter that was written to remind of another.
SELECT
    entry.post,
    CAST(substr(entry.day, 6, 2) AS INTEGER) AS month,
    CASE
        WHEN entry.kind = 'in' THEN reply.kind
        WHEN EXISTS (SELECT 1 FROM follow_up WHERE follow_up.written = entry.letter) THEN 'reminder'
        ELSE 'letter'
    END AS piece,
    CASE
        WHEN entry.kind = 'in' THEN 'none'
        WHEN entry.state IN ('answer', 'refusal', 'commitment') THEN 'answered'
        WHEN EXISTS (
            SELECT 1
            FROM letter_reply
            JOIN corrected_reply AS acknowledgement ON acknowledgement.id = letter_reply.reply
            WHERE letter_reply.letter = entry.letter AND acknowledgement.kind = 'acknowledgement'
        ) THEN 'acknowledged'
        ELSE 'silent'
    END AS standing,
    count(*) AS pieces
FROM entry
LEFT JOIN corrected_reply AS reply ON entry.kind = 'in' AND reply.id = entry.id
WHERE entry.day BETWEEN :from AND :until
    AND entry.state <> 'void'
    AND entry.post IS NOT NULL
    AND (:axis IS NULL OR entry.axis = :axis)
GROUP BY 1, 2, 3, 4;
