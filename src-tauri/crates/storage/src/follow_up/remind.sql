UPDATE follow_up SET state = 'reminded' WHERE written = :letter AND state = 'waiting';
