    AND entry.channel = :channel
