    AND letter.competence = :competence
