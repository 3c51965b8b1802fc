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
    ) AS register
FROM archive
WHERE number > :after
ORDER BY number
LIMIT :limit;
