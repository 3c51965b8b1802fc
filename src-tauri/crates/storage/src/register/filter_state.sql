    AND entry.state = :state
