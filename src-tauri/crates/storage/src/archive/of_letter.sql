SELECT number, dispatch, letter, reference, sealed_at, pdf_sha256, snapshot, previous, hash
FROM archive
WHERE letter = :letter;
