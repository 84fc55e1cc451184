--@use user
-- A user's link by its digest (see put-link.lua), or nil.
local function read_link(user, digest)
  local text = redis.call('GET', key('link', digest))
  if not text then return nil end
  local used, purpose, expires, owner, more = string.match(text, '^([01])\n([^\n]*)\n(-?%d+)\n([^\n]*)\n(.*)$')
  if owner ~= user then return nil end
  local newest = redis.call('HGET', key('user', user), 'link.' .. purpose)
  return { used = used == '1', purpose = purpose, expires = tonumber(expires), superseded = newest ~= digest, more = more }
end
