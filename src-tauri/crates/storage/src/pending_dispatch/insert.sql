INSERT INTO pending_dispatch (letter, until, value) VALUES (:letter, :until, :value);
