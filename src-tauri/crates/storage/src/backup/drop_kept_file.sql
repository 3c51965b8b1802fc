DROP TABLE kept_file;
VACUUM;
