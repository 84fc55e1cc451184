--@use case
-- A case's row at the desk: {sNN}desk, hash of case id without NN- to state, since, agent ('' for none), number, text (which
-- may hold anything), one a line. Those that wait stand in {sNN}waiting, too, by since when. A case that has a row says so
-- among its legs, as *desk: the others pay nothing.
local SEATED = '*desk'

local function is_seated(case) return has(case.legs, SEATED) end

local function seat(id, case, row)
  redis.call('HSET', tag .. 'desk', rest(id), table.concat({ row.state, row.since, row.agent, case.number, row.text }, '\n'))
  if row.state == 'waiting' then
    redis.call('ZADD', tag .. 'waiting', row.since, rest(id))
  else
    redis.call('ZREM', tag .. 'waiting', rest(id))
  end
  if not is_seated(case) then case.legs = add(case.legs, SEATED) end
end

local function unseat(id, case)
  redis.call('HDEL', tag .. 'desk', rest(id))
  redis.call('ZREM', tag .. 'waiting', rest(id))
  case.legs = without(case.legs, SEATED)
end

local function publish_desk(id) redis.call('PUBLISH', 'countersign:desk', id) end
