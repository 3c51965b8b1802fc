    AND entry.state = 'waiting' AND entry.due < :today
