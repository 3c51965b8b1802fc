    AND entry.day <= :until
