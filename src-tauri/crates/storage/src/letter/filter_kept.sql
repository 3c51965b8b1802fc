    AND letter.binned_at IS NULL
