UPDATE person SET binned_at = :at WHERE id = :id;
