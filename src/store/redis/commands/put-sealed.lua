-- Keeps a sealed secret; what was put first under a handle stays. KEYS: entries, when each ends. ARGV: handle, sealed, end.
if redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2]) == 1 then redis.call('ZADD', KEYS[2], ARGV[3], ARGV[1]) end
return 1
