INSERT INTO follow_up (id, letter, step, days, due, snoozed_to, state, reason, written)
VALUES (:id, :letter, :step, :days, :due, :snoozed_to, :state, :reason, :written);
