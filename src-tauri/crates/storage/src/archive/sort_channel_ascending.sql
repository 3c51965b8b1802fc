ORDER BY channel, number DESC
