-- Which reply answers what, said once. A desk that was begun between two programs may have these views already.

DROP VIEW IF EXISTS demand_answer;
DROP VIEW IF EXISTS letter_reply;

-- Which reply answers which demand: one to its letter, attached to it later, or to a reminder that asked it again.
CREATE VIEW demand_answer AS
SELECT reply.letter, answered.value AS number, reply.id AS reply
FROM reply, json_each(reply.answers) AS answered
WHERE reply.letter IS NOT NULL
UNION ALL
SELECT reply_attachment.letter, answered.value AS number, reply_attachment.reply
FROM reply_attachment, json_each(reply_attachment.answers) AS answered
UNION ALL
SELECT again.of_letter AS letter, again.of_number AS number, reply.id AS reply
FROM repeated_demand AS again
JOIN reply ON reply.letter = again.letter, json_each(reply.answers) AS answered
WHERE answered.value = again.number
UNION ALL
SELECT again.of_letter AS letter, again.of_number AS number, reply_attachment.reply
FROM repeated_demand AS again
JOIN reply_attachment ON reply_attachment.letter = again.letter, json_each(reply_attachment.answers) AS answered
WHERE answered.value = again.number;

-- What came back on a letter: to itself, attached to it later, or to a reminder of it.
CREATE VIEW letter_reply AS
SELECT letter, id AS reply FROM reply WHERE letter IS NOT NULL
UNION ALL
SELECT letter, reply FROM reply_attachment
UNION ALL
SELECT follow_up.letter, reply.id AS reply
FROM follow_up
JOIN reply ON reply.letter = follow_up.written
UNION ALL
SELECT follow_up.letter, reply_attachment.reply
FROM follow_up
JOIN reply_attachment ON reply_attachment.letter = follow_up.written;
