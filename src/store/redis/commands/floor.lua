-- Second step of a revocation: grants of the user below the epoch are void in this case from here on (I8).
-- KEYS[1]  the case, {sNN}case:<id>     ARGV  1 case id, 2 user, 3 epoch, 4 at
-- Returns  {n, end of the lease, ...} of the effects being carried out on a warrant below it
--@use case
--@use effect
local id, user, epoch = ARGV[1], ARGV[2], tonumber(ARGV[3])
local floors = key('floor', rest(id))
if epoch > tonumber(redis.call('HGET', floors, user) or '0') then redis.call('HSET', floors, user, ARGV[3]) end
-- A case that was never committed has its floor pruned like a closed case, should it never come.
if redis.call('EXISTS', key('case', rest(id))) == 0 then redis.call('ZADD', tag .. 'idle', ARGV[4], rest(id)) end
local running = {}
for _, n in ipairs(redis.call('HKEYS', key('fx', rest(id)))) do
  local effect = read_effect(id, n)
  if effect.user == user and effect.epoch < epoch and effect.holder ~= '' and effect.lease > tonumber(ARGV[4]) then
    running[#running + 1] = n
    running[#running + 1] = whole(effect.lease)
  end
end
return running
