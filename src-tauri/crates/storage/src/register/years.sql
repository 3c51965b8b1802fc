SELECT DISTINCT year FROM entry WHERE state <> 'void' ORDER BY year DESC;
