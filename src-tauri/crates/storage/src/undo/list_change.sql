SELECT of, old, new FROM undo_change ORDER BY seq;
