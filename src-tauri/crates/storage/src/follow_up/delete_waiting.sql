DELETE FROM follow_up WHERE letter = :letter AND state = 'waiting';
