INSERT INTO version (
    letter, language, subject, body, salutation, valediction, fields, send, position
)
VALUES (
    :letter, :language, :subject, :body, :salutation, :valediction, :fields, :send, :position
);
