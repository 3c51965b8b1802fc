INSERT INTO printed (
    letter, reference, year, number, language, date, pages, pdf_sha256, source_sha256, snapshot, exported_at
)
VALUES (
    :letter, :reference, :year, :number, :language, :date, :pages, :pdf_sha256, :source_sha256, :snapshot, :exported_at
)
ON CONFLICT (letter) DO UPDATE SET
    reference = excluded.reference,
    year = excluded.year,
    number = excluded.number,
    language = excluded.language,
    date = excluded.date,
    pages = excluded.pages,
    pdf_sha256 = excluded.pdf_sha256,
    source_sha256 = excluded.source_sha256,
    snapshot = excluded.snapshot,
    exported_at = excluded.exported_at;
