SELECT key, value FROM setting;
