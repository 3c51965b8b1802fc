LIMIT :limit OFFSET :offset
