SELECT
    reply.id, coalesce(reply.letter, reply_attachment.letter) AS letter, reply.unmatched, reply.post, reply.subject,
    reply.reference, reply.year, reply.number,
    -- A further entry may have said that it was something else.
    coalesce(
        (
            SELECT json_extract(correction.value, '$.kind')
            FROM correction
            WHERE correction.reply = reply.id AND json_extract(correction.value, '$.kind') IS NOT NULL
            ORDER BY correction.recorded_at DESC, correction.id DESC
            LIMIT 1
        ),
        reply.kind
    ) AS kind,
    reply.received_on, reply.channel, reply.words, reply.promised, reply.note,
    coalesce(reply_attachment.answers, reply.answers) AS answers, reply.file_sha256, reply.file_name, reply.recorded_at
FROM reply
LEFT JOIN reply_attachment ON reply_attachment.reply = reply.id
WHERE reply.id IN (
    SELECT id FROM reply WHERE letter = :letter
    UNION
    SELECT reply FROM reply_attachment WHERE letter = :letter
)
ORDER BY reply.year, reply.number;
