SELECT value FROM sender WHERE id = 1;
