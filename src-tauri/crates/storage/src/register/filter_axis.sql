    AND entry.axis = :axis
