SELECT DISTINCT written FROM follow_up WHERE letter = :letter AND written IS NOT NULL ORDER BY written;
