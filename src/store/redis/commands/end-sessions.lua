-- Ends sessions. KEYS as in put-session.lua; of one session the first two, of a user all three
-- ARGV     1 id that ends or '', 2 id that stays or ''     Returns  how many ended
local function drop(id)
  local entry = redis.call('HGET', KEYS[1], id)
  redis.call('ZREM', KEYS[2], id)
  if not entry then return 0 end
  local user, kind = string.match(entry, '^([^\n]*)\n([^\n]*)\n')
  redis.call('HDEL', KEYS[1], id)
  redis.call('SREM', '{sessions}of:' .. kind .. ':' .. user, id)
  return 1
end
if ARGV[1] ~= '' then return drop(ARGV[1]) end
local ended = 0
for _, id in ipairs(redis.call('SMEMBERS', KEYS[3])) do
  if id ~= ARGV[2] then ended = ended + drop(id) end
end
return ended
