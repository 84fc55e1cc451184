-- Forgets sessions that were over before a time, the oldest first. KEYS as in put-session.lua, the first two
-- ARGV     1 before, 2 how many at most     Returns  nothing
for _, id in ipairs(redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', '(' .. ARGV[1], 'LIMIT', 0, ARGV[2])) do
  local entry = redis.call('HGET', KEYS[1], id)
  local user, kind = string.match(entry or '', '^([^\n]*)\n([^\n]*)\n')
  redis.call('HDEL', KEYS[1], id)
  redis.call('ZREM', KEYS[2], id)
  if user then redis.call('SREM', '{sessions}of:' .. kind .. ':' .. user, id) end
end
