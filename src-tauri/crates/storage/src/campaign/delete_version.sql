DELETE FROM campaign_version WHERE campaign = :campaign AND language = :language;
