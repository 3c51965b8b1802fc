UPDATE follow_up SET
    due = :due,
    snoozed_to = :snoozed_to,
    state = :state,
    reason = :reason,
    written = :written
WHERE id = :id;
