ORDER BY sent_on, number
