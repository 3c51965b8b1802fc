    AND entry.competence = :competence
