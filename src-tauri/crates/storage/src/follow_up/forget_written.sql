UPDATE follow_up SET written = NULL WHERE written = :letter;
