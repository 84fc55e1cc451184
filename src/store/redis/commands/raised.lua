-- Last step of a revocation: every case was told.
-- KEYS[1]  the user, {sNN}user:<id>     ARGV  1 user, 2 epoch; then cases the next revocation need not tell again
-- Returns  nothing
--@use user
local user, epoch = ARGV[1], tonumber(ARGV[2])
for i = 3, #ARGV do
  local proved = redis.call('ZSCORE', key('live', user), ARGV[i])
  if proved and tonumber(proved) < epoch then redis.call('ZREM', key('live', user), ARGV[i]) end
end
redis.call('HDEL', key('raising', user), ARGV[2])
if redis.call('EXISTS', key('raising', user)) == 0 then redis.call('ZREM', tag .. 'chores', 'raise:' .. user) end
