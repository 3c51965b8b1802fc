UPDATE {table} SET {assignments} WHERE {is_key};
