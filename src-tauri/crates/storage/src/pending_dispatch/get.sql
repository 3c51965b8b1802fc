SELECT letter, until, value FROM pending_dispatch WHERE letter = :letter;
