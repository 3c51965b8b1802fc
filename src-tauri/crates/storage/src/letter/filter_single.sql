    -- Those of a campaign stand with it.
    AND letter.campaign IS NULL
