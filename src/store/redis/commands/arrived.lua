-- Takes a message to a leg of another shard off the case's list, once it arrived there.
-- KEYS[1]  the case, {sNN}case:<id>     ARGV  1 case id, 2 the message as it was listed     Returns  nothing
--@use shard
local forwards = key('forward', rest(ARGV[1]))
redis.call('LREM', forwards, 1, ARGV[2])
if redis.call('EXISTS', forwards) == 0 then redis.call('ZREM', tag .. 'chores', 'forward:' .. ARGV[1]) end
