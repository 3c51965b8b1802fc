ORDER BY number
