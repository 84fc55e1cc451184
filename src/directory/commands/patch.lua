-- Changes a user's record, once under its key (I9), while it is still the one that was read; 'moved' when it is not.
-- KEYS: answers, accounts of users, users, users of the account, users of the address before, of the address after.
-- ARGV: key, user, account, who asked, record before, record after, 1 when it suspends, reasons: no such user, no such asker, no administrator left.
local known = redis.call('HGET', KEYS[1], ARGV[1])
if known then return known end
local function refused(reason)
  local text = cjson.encode({ status = 'refused', reason = reason })
  redis.call('HSET', KEYS[1], ARGV[1], text)
  return text
end
if redis.call('HGET', KEYS[2], ARGV[2]) ~= ARGV[3] then return refused(ARGV[8]) end
if redis.call('HGET', KEYS[2], ARGV[4]) ~= ARGV[3] then return refused(ARGV[9]) end
if redis.call('HGET', KEYS[3], ARGV[2]) ~= ARGV[5] then return 'moved' end
if ARGV[7] == '1' then
  local left = false
  for _, id in ipairs(redis.call('SMEMBERS', KEYS[4])) do
    local user = cjson.decode(id == ARGV[2] and ARGV[6] or redis.call('HGET', KEYS[3], id))
    if user.activated and user.suspended ~= true then
      for _, role in ipairs(user.roles) do left = left or role == 'administrator' end
    end
  end
  if not left then return refused(ARGV[10]) end
end
redis.call('HSET', KEYS[3], ARGV[2], ARGV[6])
if KEYS[5] ~= KEYS[6] then
  redis.call('SREM', KEYS[5], ARGV[2])
  redis.call('SADD', KEYS[6], ARGV[2])
end
local text = cjson.encode({ status = 'applied' })
redis.call('HSET', KEYS[1], ARGV[1], text)
return text
