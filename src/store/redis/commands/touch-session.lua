-- Moves the end of a living session. KEYS as in put-session.lua, the first two
-- ARGV     1 id, 2 at, 3 until, 4 whether a body comes (1 or 0), 5 the body     Returns  1, or 0 when there is none
--@use epoch
store_epoch()
local entry = redis.call('HGET', KEYS[1], ARGV[1])
if not entry then return 0 end
local user, kind, since, till, body = string.match(entry, '^([^\n]*)\n([^\n]*)\n([^\n]*)\n([^\n]*)\n(.*)$')
if tonumber(till) <= tonumber(ARGV[2]) then return 0 end
if ARGV[4] == '1' then body = ARGV[5] end
redis.call('HSET', KEYS[1], ARGV[1], table.concat({ user, kind, since, ARGV[3], body }, '\n'))
redis.call('ZADD', KEYS[2], ARGV[3], ARGV[1])
return 1
