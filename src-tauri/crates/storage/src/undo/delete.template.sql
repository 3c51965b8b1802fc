DELETE FROM {table} WHERE {is_key};
