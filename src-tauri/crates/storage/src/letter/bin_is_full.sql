SELECT
    EXISTS (SELECT 1 FROM letter WHERE binned_at < :before AND state = 'draft')
    OR EXISTS (
        SELECT 1 FROM campaign JOIN recipient ON recipient.campaign = campaign.id WHERE campaign.binned_at < :before
    );
