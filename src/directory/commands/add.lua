-- Adds a user, once under its key (I9), when nobody has the login name and the extension.
-- KEYS: answers, accounts of users, users, hashes of voicemail PINs, passwords, then the sets the user is found in: of the account, login, ...
-- ARGV: key, account, who asked, new user, record, {voicemail?,password?}, answer, reasons: no such asker, taken.
local known = redis.call('HGET', KEYS[1], ARGV[1])
if known then return known end
local function refused(reason)
  local text = cjson.encode({ status = 'refused', reason = reason })
  redis.call('HSET', KEYS[1], ARGV[1], text)
  return text
end
if redis.call('HGET', KEYS[2], ARGV[3]) ~= ARGV[2] then return refused(ARGV[8]) end
for _, set in ipairs(KEYS) do
  if (set:find('}by-login:', 1, true) or set:find('}by-extension:', 1, true)) and redis.call('SCARD', set) > 0 then return refused(ARGV[9]) end
end
redis.call('HSET', KEYS[3], ARGV[4], ARGV[5])
redis.call('HSET', KEYS[2], ARGV[4], ARGV[2])
local hashes = cjson.decode(ARGV[6])
if hashes.voicemail then redis.call('HSET', KEYS[4], ARGV[4], hashes.voicemail) end
if hashes.password then redis.call('HSET', KEYS[5], ARGV[4], hashes.password) end
for at = 6, #KEYS do redis.call('SADD', KEYS[at], ARGV[4]) end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[7])
return ARGV[7]
