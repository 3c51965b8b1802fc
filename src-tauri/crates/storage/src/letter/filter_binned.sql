    AND letter.binned_at IS NOT NULL
