UPDATE organization SET binned_at = :at WHERE id = :id;
