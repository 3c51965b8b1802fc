DELETE FROM pending_dispatch WHERE letter = :letter;
