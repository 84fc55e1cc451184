-- Forgets a sealed secret. KEYS: entries, when each ends. ARGV: handle.
redis.call('ZREM', KEYS[2], ARGV[1])
return redis.call('HDEL', KEYS[1], ARGV[1])
