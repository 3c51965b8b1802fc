SELECT hash FROM archive ORDER BY number DESC LIMIT 1;
