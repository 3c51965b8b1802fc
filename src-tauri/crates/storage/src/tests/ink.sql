SELECT 'dispatch ' || id || reference || letter FROM dispatch
UNION ALL SELECT 'archive ' || hash FROM archive
UNION ALL SELECT 'reference ' || series || year || number FROM reference
UNION ALL SELECT 'printed ' || letter || reference || pdf_sha256 FROM printed
UNION ALL SELECT 'letter ' || id || state FROM letter WHERE state <> 'draft';
