SELECT
    number, dispatch, letter, reference, sealed_at, pdf_sha256, snapshot, previous, hash,
    (
        SELECT json_object(
            'id', id, 'letter', letter, 'reference', reference, 'year', year, 'number', number,
            'channel', channel, 'on', sent_on, 'tracking', tracking, 'sent_to', sent_to,
            'receipt_sha256', receipt_sha256, 'recorded_at', recorded_at
        )
        FROM dispatch
        WHERE dispatch.id = archive.dispatch
    ) AS register,
    (SELECT json_group_array(file_sha256) FROM receipt WHERE receipt.dispatch = archive.dispatch) AS receipts,
    (
        SELECT json_group_array(reply.file_sha256)
        FROM letter_reply
        JOIN reply ON reply.id = letter_reply.reply
        WHERE letter_reply.letter = archive.letter AND reply.file_sha256 IS NOT NULL
    ) AS replies
FROM archive
WHERE number > :after
ORDER BY number
LIMIT :limit;
