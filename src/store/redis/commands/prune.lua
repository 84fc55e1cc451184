-- Removes a closed case that was idle since before a time and waits for no effect; what lies in other shards is listed.
-- KEYS[1]  the case, {sNN}case:<id>     ARGV  1 case id, 2 before
-- Returns  {} when it stays, or was never committed | {number, legs, users} to be swept next (see prune.ts)
--@use case
local id, before = ARGV[1], tonumber(ARGV[2])
local case = read_case(id)
local idle = tag .. 'idle'
if case and case.open == '1' then
  redis.call('ZREM', idle, rest(id))
  return {}
end
if case and redis.call('EXISTS', key('fx', rest(id))) == 1 then
  -- Its last effect puts it back (settle.lua): waiting cases must not stand in the way of others.
  redis.call('ZREM', idle, rest(id))
  return {}
end
if case and case.at >= before then return {} end
redis.call('ZREM', idle, rest(id))
redis.call('DEL', key('floor', rest(id)))
if not case then return {} end
local legs = {}
for leg in string.gmatch(case.legs, '[+-]([^ ]+)') do
  legs[#legs + 1] = leg
  -- What a leg of another shard did here.
  if not is_own(leg) then redis.call('DEL', key('ops', leg)) end
end
redis.call('DEL', KEYS[1], key('ops', rest(id)))
redis.call('ZREM', tag .. 'wake', rest(id))
local reply = { case.number, table.concat(legs, ' '), case.users }
redis.call('SET', key('gone', rest(id)), table.concat(reply, '\n'))
redis.call('ZADD', tag .. 'chores', ARGV[2], 'sweep:' .. id)
return reply
