    AND letter.axis = :axis
