ORDER BY sent_on DESC, number DESC
