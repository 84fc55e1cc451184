-- A sealed secret before its end, or nil. KEYS: entries, when each ends. ARGV: handle, now.
local ends = redis.call('ZSCORE', KEYS[2], ARGV[1])
if not ends or tonumber(ends) <= tonumber(ARGV[2]) then return false end
return redis.call('HGET', KEYS[1], ARGV[1])
