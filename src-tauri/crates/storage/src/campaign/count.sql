SELECT count(*) FROM campaign WHERE binned_at IS NULL;
