-- From the words that were found to their entries, and the whole order by channel: both are read, not gone through.
CREATE INDEX entry_by_words ON entry (words);
CREATE INDEX entry_by_channel ON entry (channel, day DESC, kind, number DESC);
