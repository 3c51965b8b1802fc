-- Those of an organization, with it: what was thrown away before keeps its own day, and comes back by itself.
UPDATE post SET binned_at = :at WHERE organization = :id AND binned_at IS :before;
