ORDER BY dispatch.sent_on, archive.number
