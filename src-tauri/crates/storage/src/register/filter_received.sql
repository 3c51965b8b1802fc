    AND entry.state = 'received'
