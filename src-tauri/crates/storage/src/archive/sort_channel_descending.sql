ORDER BY channel DESC, number DESC
