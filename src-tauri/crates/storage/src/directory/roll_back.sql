ROLLBACK TO forgotten;
RELEASE forgotten;
