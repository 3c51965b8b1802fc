INSERT INTO reply (
    id, letter, reference, year, number, kind, received_on, words, note, file_sha256, file_name, recorded_at
)
VALUES (
    :id, :letter, :reference, :year, :number, :kind, :received_on, :words, :note, :file_sha256, :file_name,
    :recorded_at
);
