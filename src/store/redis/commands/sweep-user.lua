-- KEYS[1]  the user, {sNN}user:<id>     ARGV  1 user, 2 case id     Takes a pruned case from the user's index. Returns  nothing
--@use user
redis.call('ZREM', key('live', ARGV[1]), ARGV[2])
