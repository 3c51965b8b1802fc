UPDATE letter SET binned_at = :binned_at WHERE id = :id AND state = 'draft';
