-- KEYS[1]  the case, {sNN}case:<id>     ARGV  1 case id     Returns  messages to legs of other shards still to be given
--@use shard
return redis.call('LRANGE', key('forward', rest(ARGV[1])), 0, -1)
