-- A number that is recorded is looked for among those that were.

CREATE INDEX dispatch_by_tracking ON dispatch (tracking) WHERE tracking IS NOT NULL;
