    AND dispatch.sent_on >= :year AND dispatch.sent_on < :year || '~'
