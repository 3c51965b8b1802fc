INSERT INTO kept_file (sha256, bytes) VALUES (:sha256, :bytes);
