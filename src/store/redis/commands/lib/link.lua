--@use user
-- Those that give nobody a right, and take some away, stay alive where the store may have lost what was used (T34).
local function outlives(purpose) return purpose == 'not-me' or purpose == 'email-revert' or purpose == 'rate' end

-- A user's link by its digest (see put-link.lua), or nil.
local function read_link(user, digest)
  local text = redis.call('GET', key('link', digest))
  if not text then return nil end
  local used, purpose, expires, born, owner, more = string.match(text, '^([01])\n([^\n]*)\n(-?%d+) ?(%d*)\n([^\n]*)\n(.*)$')
  if owner ~= user then return nil end
  local newest = redis.call('HGET', key('user', user), 'link.' .. purpose)
  return { used = used == '1', purpose = purpose, expires = tonumber(expires), superseded = newest ~= digest or (not outlives(purpose) and (tonumber(born) or 0) < store_epoch()), more = more }
end
