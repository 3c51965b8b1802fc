SELECT DISTINCT letter FROM follow_up WHERE written = :letter ORDER BY letter;
