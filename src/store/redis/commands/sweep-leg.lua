-- Removes a leg of a pruned case, unless it talks on in another one or was written to since.
-- KEYS[1]  the leg, {sNN}leg:<id>     ARGV  1 leg id, 2 case id, 3 before     Returns  nothing
--@use leg
local id, case = ARGV[1], ARGV[2]
local leg = read_leg(id)
if leg.fresh or (leg.case ~= '' and leg.case ~= case) then return end
if leg.at < tonumber(ARGV[3]) then
  redis.call('DEL', KEYS[1], key('ops', rest(id)))
else
  leg.case = ''
  write_leg(id, leg)
end
