-- KEYS[1]  the case, {sNN}case:<id>     ARGV  1 case id     Nothing of the pruned case is left. Returns  nothing
--@use shard
redis.call('DEL', key('gone', rest(ARGV[1])))
redis.call('ZREM', tag .. 'chores', 'sweep:' .. ARGV[1])
