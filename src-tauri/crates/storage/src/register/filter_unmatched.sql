    AND entry.state = 'unmatched'
