INSERT INTO dispatch (
    id, letter, reference, year, number, channel, sent_on, tracking, sent_to, receipt_sha256, recorded_at
)
VALUES (
    :id, :letter, :reference, :year, :number, :channel, :sent_on, :tracking, :sent_to, :receipt_sha256,
    :recorded_at
);
