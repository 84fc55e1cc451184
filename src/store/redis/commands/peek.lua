-- The front of indexes by time, of one shard or of all shards that lie on this server.
-- KEYS     indexes, as {sNN}due
-- ARGV     1 at, 2 limit for each
-- Returns  for each key: {member, score, member, score, ...} with score <= at, lowest first
local fronts = {}
for i, index in ipairs(KEYS) do
  fronts[i] = redis.call('ZRANGEBYSCORE', index, '-inf', ARGV[1], 'WITHSCORES', 'LIMIT', 0, ARGV[2])
end
return fronts
