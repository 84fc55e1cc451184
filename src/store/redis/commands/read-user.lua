-- KEYS[1]  the user, {sNN}user:<id>     ARGV  1 a field     Returns  its value or nil
return redis.call('HGET', KEYS[1], ARGV[1])
