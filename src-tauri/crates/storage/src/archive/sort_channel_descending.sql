ORDER BY dispatch.channel DESC, archive.number DESC
