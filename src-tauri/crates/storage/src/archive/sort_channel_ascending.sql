ORDER BY dispatch.channel, archive.number DESC
