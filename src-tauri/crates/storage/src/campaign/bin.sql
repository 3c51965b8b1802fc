UPDATE campaign SET binned_at = :binned_at WHERE id = :id;
