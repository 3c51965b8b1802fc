SAVEPOINT forgotten;
