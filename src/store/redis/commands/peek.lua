-- The front of indexes by time, of one shard or of all shards that lie on this server.
-- KEYS     indexes, as {sNN}due
-- ARGV     1 at, 2 limit for each
-- Returns  {{number of the key from 1, {member, score, member, score, ...}}, ...} with score <= at, lowest first; keys with
--          nothing due are left out
local fronts = {}
for i, index in ipairs(KEYS) do
  local entries = redis.call('ZRANGEBYSCORE', index, '-inf', ARGV[1], 'WITHSCORES', 'LIMIT', 0, ARGV[2])
  if #entries > 0 then fronts[#fronts + 1] = { i, entries } end
end
return fronts
