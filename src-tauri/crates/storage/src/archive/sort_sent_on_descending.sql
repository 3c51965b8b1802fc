ORDER BY dispatch.sent_on DESC, archive.number DESC
