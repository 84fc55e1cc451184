-- One user: its record and, in the next line, the record of its account; nil when there is none.
-- KEYS: accounts, users, accounts of users. ARGV: user.
local record = redis.call('HGET', KEYS[2], ARGV[1])
return record and record .. '\n' .. redis.call('HGET', KEYS[1], redis.call('HGET', KEYS[3], ARGV[1]))
