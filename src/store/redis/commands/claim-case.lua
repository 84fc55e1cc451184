-- Claims the due effects of one case, in the order of their numbers.
-- KEYS[1]  the case, {sNN}case:<id>
-- ARGV     1 word of this claim, 2 at, 3 end of the lease, 4 case id, 5 limit
-- Returns  as claim.lua
--@use effect
local numbers = redis.call('HKEYS', key('fx', rest(ARGV[4])))
table.sort(numbers, function(a, b) return tonumber(a) < tonumber(b) end)
local claimed = {}
for _, n in ipairs(numbers) do
  if #claimed == tonumber(ARGV[5]) then break end
  claimed[#claimed + 1] = claim_effect(ARGV[4], n, ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]))
end
return claimed
