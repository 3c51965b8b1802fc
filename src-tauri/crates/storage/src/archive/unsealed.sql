SELECT EXISTS (SELECT 1 FROM dispatch WHERE id NOT IN (SELECT dispatch FROM archive));
