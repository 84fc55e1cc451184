-- Tells a leg what a commit in another shard did to it: binds it, appends its lines; once for each commit.
-- KEYS[1]  the leg, {sNN}leg:<id>
-- ARGV     1 leg id, 2 mark of the operation id, 3 case id, 4 at, 5 bind (1 or 0), 6 lines; then for each: c, b or a, id, activity
-- Returns  {position of the first, lines}
--@use leg
local id, case = ARGV[1], ARGV[3]
local leg = read_leg(id)
local op = ARGV[2] .. case
local done = redis.call('HGET', key('ops', rest(id)), op)
if done then
  local first, count = string.match(done, '^(%d+) (%d+)$')
  return lines_after(id, leg, tonumber(first) - 1, tonumber(count))
end
local lines = {}
for i = 1, tonumber(ARGV[6]) do lines[i] = { ARGV[4 + 3 * i], ARGV[5 + 3 * i], ARGV[6 + 3 * i] } end
if ARGV[5] == '1' then bind_leg(leg, case, tonumber(ARGV[4])) end
local places = append_lines(id, leg, case, tonumber(ARGV[4]), lines)
write_leg(id, leg)
local first = places[1] and places[1][1] or leg.dropped + redis.call('LLEN', key('leg', rest(id)))
redis.call('HSET', key('ops', rest(id)), op, whole(first) .. ' ' .. #places)
if #places > 0 then publish_leg(id, places[#places][1]) end
return lines_after(id, leg, first - 1, #places)
