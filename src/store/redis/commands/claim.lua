-- Claims the named effects of a shard, as far as they are (still) to be had.
-- KEYS[1]  the shard's index of effects, {sNN}due
-- ARGV     1 word of this claim, 2 at, 3 end of the lease; then for each: case id, n
-- Returns  {{case id, n, type, body, attempt, end of the lease, 1 when void}, ...} in the order named
--@use effect
local claimed = {}
for i = 4, #ARGV, 2 do
  claimed[#claimed + 1] = claim_effect(ARGV[i], ARGV[i + 1], ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]))
end
return claimed
