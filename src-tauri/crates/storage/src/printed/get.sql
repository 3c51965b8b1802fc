SELECT reference, year, number, language, date, pages, pdf_sha256, source_sha256, snapshot, exported_at
FROM printed
WHERE letter = :letter;
