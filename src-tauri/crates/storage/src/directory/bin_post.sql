UPDATE post SET binned_at = :at WHERE id = :id;
