SELECT EXISTS (SELECT 1 FROM follow_up WHERE written = :letter);
