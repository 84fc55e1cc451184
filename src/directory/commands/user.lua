-- One user as {record, record of the account}; an empty list when there is none.
-- KEYS: accounts, users, accounts of users. ARGV: user.
local record = redis.call('HGET', KEYS[2], ARGV[1])
if not record then return {} end
return { record, redis.call('HGET', KEYS[1], redis.call('HGET', KEYS[3], ARGV[1])) }
