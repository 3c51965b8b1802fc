    AND entry.letter IN (SELECT letter.id FROM letter WHERE letter.axis = :axis)
