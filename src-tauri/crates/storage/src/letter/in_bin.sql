SELECT id FROM letter WHERE binned_at < :before AND state = 'draft';
