SELECT sha256, bytes FROM kept_file ORDER BY sha256;
