-- Writes all accounts and users when nothing was ever seeded: 1. Otherwise nothing: 0 (also when this very call comes twice).
-- KEYS: accounts, users, accounts of users, hashes of voicemail PINs, of passwords.
-- ARGV: {"accounts":[{id,record}],"users":[{id,account,record,sets:[key],voicemail?,password?}]}.
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
local seed = cjson.decode(ARGV[1])
for _, account in ipairs(seed.accounts) do
  redis.call('HSET', KEYS[1], account.id, account.record)
end
for _, user in ipairs(seed.users) do
  redis.call('HSET', KEYS[2], user.id, user.record)
  redis.call('HSET', KEYS[3], user.id, user.account)
  if user.password then redis.call('HSET', KEYS[5], user.id, user.password) end
  if user.voicemail then redis.call('HSET', KEYS[4], user.id, user.voicemail) end
  for _, set in ipairs(user.sets) do redis.call('SADD', set, user.id) end
end
return 1
