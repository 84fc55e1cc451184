-- Forgets sealed secrets that have ended, the oldest first; answers how many. KEYS: entries, when each ends. ARGV: now, how many at most.
local over = redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', ARGV[1], 'LIMIT', 0, ARGV[2])
for _, handle in ipairs(over) do
  redis.call('HDEL', KEYS[1], handle)
  redis.call('ZREM', KEYS[2], handle)
end
return #over
