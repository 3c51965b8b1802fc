SELECT EXISTS (SELECT 1 FROM archive WHERE hash = :hash);
