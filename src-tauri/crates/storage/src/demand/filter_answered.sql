    AND answer.id IS NOT NULL
