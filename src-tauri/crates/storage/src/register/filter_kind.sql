    AND entry.kind = :kind
