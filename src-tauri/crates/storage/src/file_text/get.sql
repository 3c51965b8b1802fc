SELECT text FROM file_text WHERE sha256 = :sha256;
