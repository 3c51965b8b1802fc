UPDATE person SET binned_at = :at, merged_into = :into WHERE id = :id;
