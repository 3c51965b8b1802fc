SELECT
    id, letter, reference, year, number, channel, sent_on, tracking, sent_to, receipt_sha256, recorded_at
FROM dispatch
WHERE id = :id;
