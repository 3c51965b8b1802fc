SELECT count(*) FROM recipient WHERE campaign = :campaign AND included = 1 AND letter IS NOT NULL;
