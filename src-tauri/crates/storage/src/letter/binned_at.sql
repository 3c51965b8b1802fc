SELECT binned_at FROM letter WHERE id = :id;
