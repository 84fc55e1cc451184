-- Claims due effects of cases of one shard, of each case in the order of their numbers.
-- KEYS[1]  any key of the shard
-- ARGV     1 word of this claim, 2 at, 3 end of the lease; then for each case: id, how many at most
-- Returns  {{case id, n, type, body, attempt, end of the lease, 1 when void}, ...}; the same claim sent twice gets the same
--@use effect
base()
local claimed = {}
for i = 4, #ARGV, 2 do
  local id, most = ARGV[i], #claimed + tonumber(ARGV[i + 1])
  local numbers = redis.call('HKEYS', key('fx', rest(id)))
  table.sort(numbers, function(a, b) return tonumber(a) < tonumber(b) end)
  for _, n in ipairs(numbers) do
    if #claimed == most then break end
    claimed[#claimed + 1] = claim_effect(id, n, ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]))
  end
end
return claimed
