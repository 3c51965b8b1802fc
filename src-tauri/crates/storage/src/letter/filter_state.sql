    AND letter.state = :state
