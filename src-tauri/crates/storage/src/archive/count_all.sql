SELECT count(*) FROM archive;
