-- The offices of an organization that was thrown away come back with it, and stand for no row of their own.
SELECT 'post' AS noun, post.id AS id, post.binned_at AS binned_at
FROM post
JOIN organization ON organization.id = post.organization
WHERE post.binned_at >= :since AND post.binned_at IS NOT organization.binned_at
UNION ALL
SELECT 'person', id, binned_at FROM person WHERE binned_at >= :since AND merged_into IS NULL
UNION ALL
SELECT 'organization', organization.id, organization.binned_at
FROM organization
LEFT JOIN organization AS parent ON parent.id = organization.parent
WHERE organization.binned_at >= :since AND organization.binned_at IS NOT parent.binned_at
ORDER BY binned_at DESC, id DESC;
