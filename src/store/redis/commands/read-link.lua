-- KEYS[1]  the user, {sNN}user:<id>     ARGV  1 user, 2 digest
-- Returns  {} | {purpose, expiresAt, the rest (JSON), used, superseded}
--@use link
local link = read_link(ARGV[1], ARGV[2])
if not link then return {} end
return { link.purpose, whole(link.expires), link.more, link.used and 1 or 0, link.superseded and 1 or 0 }
