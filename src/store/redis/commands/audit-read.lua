-- KEYS[1]  the log, {audit}log     ARGV  1 after, 2 limit     Returns  the entries' JSON, oldest first
return redis.call('LRANGE', KEYS[1], ARGV[1], ARGV[1] + ARGV[2] - 1)
