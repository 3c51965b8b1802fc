DELETE FROM campaign_enclosure WHERE campaign = :campaign;
