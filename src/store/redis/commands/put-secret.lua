-- KEYS[1]  the user, {sNN}user:<id>
-- ARGV     1 mark of the operation id, 2 at, 3 user, 4 purpose, 5 digest, 6 sealed or '', 7 scope or '', 8 expiresAt or '',
--          9 only if none (1 or 0)
-- Returns  1 when put, 0 when an existing one stays; a repeat: the first answer
--@use user
local name, user, purpose = KEYS[1], ARGV[3], ARGV[4]
store_epoch()
local before = put_before(user, ARGV[1])
if before then return tonumber(before) end
local answer = 1
if ARGV[9] == '1' then
  local there = redis.call('HMGET', name, purpose, purpose .. '.until')
  if there[1] and (not there[2] or tonumber(ARGV[2]) < tonumber(there[2])) then answer = 0 end
end
if answer == 1 then
  redis.call('HDEL', name, purpose .. '.sealed', purpose .. '.until', purpose .. '.scope', purpose .. '.born')
  redis.call('HSET', name, purpose, ARGV[5])
  if ARGV[6] ~= '' then redis.call('HSET', name, purpose .. '.sealed', ARGV[6]) end
  if ARGV[7] ~= '' then redis.call('HSET', name, purpose .. '.scope', ARGV[7]) end
  if ARGV[8] ~= '' then redis.call('HSET', name, purpose .. '.until', ARGV[8], purpose .. '.born', whole(store_epoch())) end
  keep(user)
end
put_done(user, ARGV[1], whole(answer))
return answer
