SELECT count(*) FROM letter WHERE TRUE
