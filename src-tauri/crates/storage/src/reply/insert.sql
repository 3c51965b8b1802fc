INSERT INTO reply (
    id, letter, unmatched, post, subject, reference, year, number, kind, received_on, channel, words, promised, note,
    answers, file_sha256, file_name, recorded_at
)
VALUES (
    :id, :letter, :unmatched, :post, :subject, :reference, :year, :number, :kind, :received_on, :channel, :words,
    :promised, :note, :answers, :file_sha256, :file_name, :recorded_at
);
