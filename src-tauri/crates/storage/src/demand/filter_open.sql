    AND answer.id IS NULL
