SELECT {object} FROM {table} WHERE {is_key};
