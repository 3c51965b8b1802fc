SELECT sha256, bytes FROM kept_file WHERE sha256 > :after ORDER BY sha256;
