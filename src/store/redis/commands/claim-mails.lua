-- Claims mails of one shard.
-- KEYS[1]  the shard's index, {sNN}mails
-- ARGV     1 word of this claim, 2 at, 3 end of the lease; then members of the index
-- Returns  {{id, content, attempt, fence, end of the lease}, ...} of those to be had; the same claim sent twice gets the same
--@use mail
local claimed = {}
for i = 4, #ARGV do
  local free = redis.call('ZSCORE', KEYS[1], ARGV[i])
  local id = string.match(ARGV[i], '^%d+:(.*)$')
  local name = key('mail', id)
  if free then
    local held = redis.call('HGET', name, 'holder') == ARGV[1]
    if not held and tonumber(free) <= tonumber(ARGV[2]) then
      redis.call('HINCRBY', name, 'attempt', 1)
      redis.call('HINCRBY', name, 'fence', 1)
      redis.call('HSET', name, 'lease', ARGV[3], 'holder', ARGV[1])
      redis.call('ZADD', KEYS[1], ARGV[3], ARGV[i])
      held = true
    end
    if held then
      local mail = redis.call('HMGET', name, 'sealed', 'attempt', 'fence', 'lease')
      claimed[#claimed + 1] = { id, mail[1], mail[2], mail[3], mail[4] }
    end
  end
end
return claimed
