-- The users of a set, each as its record and, in the next line, the record of its account.
-- KEYS: the set, accounts, users, accounts of users.
local found = {}
for _, id in ipairs(redis.call('SMEMBERS', KEYS[1])) do
  local account = redis.call('HGET', KEYS[4], id)
  found[#found + 1] = redis.call('HGET', KEYS[3], id) .. '\n' .. redis.call('HGET', KEYS[2], account)
end
return found
