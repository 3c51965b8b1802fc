SELECT letter, until, value FROM pending_dispatch ORDER BY until, letter;
