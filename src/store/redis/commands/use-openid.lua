-- Uses up what is living and was not used; sent again under the same op it answers the same.
-- KEYS[1]  {openid}entry:<id>     ARGV  1 op, 2 at     Returns  1 for the op that used it, else 0
--@use epoch
local ends, op, born = unpack(redis.call('HMGET', KEYS[1], 'until', 'usedBy', 'born'))
if (tonumber(born) or 0) < store_epoch() then return 0 end
if op then return op == ARGV[1] and 1 or 0 end
if not ends or tonumber(ends) <= tonumber(ARGV[2]) then return 0 end
redis.call('HSET', KEYS[1], 'usedBy', ARGV[1], 'usedAt', ARGV[2])
return 1
