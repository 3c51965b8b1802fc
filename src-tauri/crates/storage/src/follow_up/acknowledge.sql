UPDATE follow_up SET state = 'settled' WHERE letter = :letter AND state = 'waiting' AND step = 0;
