    AND dispatch.channel = :channel
