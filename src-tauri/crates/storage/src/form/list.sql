SELECT key FROM confirmed_form ORDER BY key;
