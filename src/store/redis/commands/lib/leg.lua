--@use shard
-- A leg is one list at {sNN}leg:<id without NN->, in the leg's own shard. Its first element is the head:
--   the case it is bound to ('' for none), when it was bound, how many lines were dropped, time of the newest line
-- The others are its lines, oldest first: from (c, b or a), time, case, id, activity. A line's position is the number of
-- dropped lines plus its index; so it survives that only the newest lines are kept.
local MOST_LINES = 2000

local function read_leg(id)
  local text = redis.call('LINDEX', key('leg', rest(id)), 0)
  if not text then return { fresh = true, case = '', bound = 0, dropped = 0, at = 0 } end
  local case, bound, dropped, at = string.match(text, '^([^\n]*)\n(-?%d+)\n(%d+)\n(-?%d+)$')
  return { case = case, bound = tonumber(bound), dropped = tonumber(dropped), at = tonumber(at) }
end

local function write_leg(id, leg)
  local name = key('leg', rest(id))
  local text = table.concat({ leg.case, whole(leg.bound), whole(leg.dropped), whole(leg.at) }, '\n')
  if leg.fresh then
    redis.call('LPUSH', name, text)
    leg.fresh = nil
  else
    redis.call('LSET', name, 0, text)
  end
end

-- Bound to the case it came to last; a late message about an older binding does not bring that back.
local function bind_leg(leg, case, at)
  if leg.case ~= case and (leg.case == '' or at >= leg.bound) then
    leg.case = case
    leg.bound = at
  end
end

-- Appends {from, id, activity}s, answers {position, time} for each. Times strictly increase. The head is not yet written.
local function append_lines(id, leg, case, at, lines)
  local name = key('leg', rest(id))
  if leg.fresh then write_leg(id, leg) end
  local placed = {}
  local length = redis.call('LLEN', name) - 1
  for i, line in ipairs(lines) do
    leg.at = math.max(at, leg.at + 1)
    redis.call('RPUSH', name, table.concat({ line[1], whole(leg.at), case, line[2], line[3] }, '\n'))
    length = length + 1
    placed[i] = { leg.dropped + length, whole(leg.at) }
  end
  local over = length - MOST_LINES
  if over > 0 then
    redis.call('LTRIM', name, over + 1, -1)
    leg.dropped = leg.dropped + over
    leg.fresh = true
  end
  return placed
end

-- Lines with position > after, no more than limit, as {position of the first, lines}.
local function lines_after(id, leg, after, limit)
  local first = math.max(after, leg.dropped) + 1
  local index = first - leg.dropped
  return { first, redis.call('LRANGE', key('leg', rest(id)), index, index + limit - 1) }
end

-- Tells whoever watches: the leg and its newest position. Nobody hears it before the write is on disk, because a server
-- that syncs always does so before it sends anything.
local function publish_leg(id, position)
  redis.call('PUBLISH', 'countersign:' .. string.sub(tag, 2, -2), id .. ' ' .. whole(position))
end
