INSERT INTO follow_up (id, letter, step, due, state) VALUES (:id, :letter, :step, :due, :state);
