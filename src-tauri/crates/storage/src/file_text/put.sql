INSERT INTO file_text (sha256, text) VALUES (:sha256, :text) ON CONFLICT (sha256) DO NOTHING;
