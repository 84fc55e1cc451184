-- Appends entries to the audit log: all, or none (I10).
-- KEYS[1]  the log, {audit}log: a list whose index + 1 is the entry's seq; KEYS[2]  {audit}ops: marks of all operations in it;
-- KEYS[3]  {audit}head: seq, hash, at of the newest
-- ARGV     1 number of entries that must be in the log, 2 hash of the last one, 3 its at; then for each: mark of its op, JSON
-- Returns  {1} | {0, head, indexes (from 0) of entries whose operation is in the log already}
local known = {}
for i = 4, #ARGV, 2 do
  if redis.call('SISMEMBER', KEYS[2], ARGV[i]) == 1 then known[#known + 1] = (i - 4) / 2 end
end
local length = redis.call('LLEN', KEYS[1])
if length ~= tonumber(ARGV[1]) or #known > 0 then return { 0, redis.call('GET', KEYS[3]), known } end
for i = 4, #ARGV, 2 do
  redis.call('SADD', KEYS[2], ARGV[i])
  length = redis.call('RPUSH', KEYS[1], ARGV[i + 1])
end
redis.call('SET', KEYS[3], length .. '\n' .. ARGV[2] .. '\n' .. ARGV[3])
return { 1 }
