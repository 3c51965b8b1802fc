DELETE FROM confirmed_form WHERE key = :key;
