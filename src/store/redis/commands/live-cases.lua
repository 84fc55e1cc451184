-- KEYS[1]  the user, {sNN}user:<id>     ARGV  1 user     Returns  ids of cases the user was proved in, closed ones too
--@use user
return redis.call('ZRANGE', key('live', ARGV[1]), 0, -1)
