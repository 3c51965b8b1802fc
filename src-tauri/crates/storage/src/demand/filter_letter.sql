    AND demand.letter = :letter
