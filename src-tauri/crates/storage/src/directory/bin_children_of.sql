UPDATE organization SET binned_at = :at WHERE parent = :id AND binned_at IS :before;
