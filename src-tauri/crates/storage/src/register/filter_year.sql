    AND entry.year = :year
