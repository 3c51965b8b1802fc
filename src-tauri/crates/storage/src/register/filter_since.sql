    AND entry.day >= :from
