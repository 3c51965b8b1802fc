SELECT reference, pdf_sha256 FROM printed WHERE letter = :letter;
