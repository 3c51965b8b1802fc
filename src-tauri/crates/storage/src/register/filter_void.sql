    AND entry.state = 'void'
