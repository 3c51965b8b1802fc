INSERT INTO campaign_enclosure (id, campaign, title, file_name, sha256, bytes, position)
VALUES (:id, :campaign, :title, :file_name, :sha256, :bytes, :position);
