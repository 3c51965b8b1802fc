SELECT
    id, letter, reference, year, number, kind, received_on, words, note, file_sha256, file_name, recorded_at
FROM reply
WHERE letter = :letter
ORDER BY year, number;
