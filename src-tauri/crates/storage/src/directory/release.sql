RELEASE forgotten;
