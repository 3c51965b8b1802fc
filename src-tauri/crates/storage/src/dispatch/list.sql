SELECT
    id, letter, reference, year, number, channel, sent_on, tracking, sent_to, receipt_sha256, recorded_at
FROM dispatch
ORDER BY year, number
LIMIT :limit OFFSET :offset;
