SELECT {object} FROM {table} ORDER BY {columns};
