-- Commits a turn: compare-and-set on the case's version, with its lines, effects, finished effects, clock and leg.
-- KEYS[1]  the case, {sNN}case:<id>; KEYS[2]  of a new case its number's key, except on a cluster: it lies in another slot
-- ARGV     1 mark of the operation id, 2 at, 3 leg or '', 4 case id, 5 number, 6 open, 7 user of the grant or '',
--          8 epoch of the grant, 9 wakeAt or '', 10 version decided on, 11 state, 12 lines, 13 effects, 14 finishes,
--          15 end of the lease under which effects that are due are claimed or '';
--          then for each line: leg, c, b or a, id, activity; for each effect: n, type, body, due, warrant's user or '',
--          its epoch; for each finish: n, fence; then
--          nothing, or the row at the desk: state or '', since, agent or '', text; the day of the figures or '', seconds they are
--          kept, and each figure's name and count
-- Returns  'version; position time of each line; n of each claimed effect', a blank before each, when no leg of another shard is meant,
--          else {'committed', version, {{position, time} per line, {} for a line of another shard}, arrivals, {n of each claimed effect}}
--          {'repeated', {{leg, position of the first, lines} or {leg} when of another shard}, arrivals}
--          {'lost' or 'void', case} (see lib/case.lua) | {'fenced'}
-- Arrivals, here and in other scripts: what legs of other shards are still to be told (see forward.ts), oldest first.
--
-- What a turn did is kept as long as its leg (a turn of the house: its case) and not for a time: a mail delivered again
-- after weeks must not become a second turn.
--@use desk
--@use leg
--@use effect

local op, at, leg, id = ARGV[1], tonumber(ARGV[2]), ARGV[3], ARGV[4]
local grantee, expected = ARGV[7], tonumber(ARGV[10])
local forwards = key('forward', rest(id))

local doer = leg
if leg == '' then doer = rest(id) elseif is_own(leg) then doer = rest(leg) end
local done = redis.call('HGET', key('ops', doer), op)
if done then
  local groups, foreign = {}, false
  for owner, position, count in string.gmatch(done, '([^ ;]+) ([^ ;]+) (%d+)') do
    if owner == '=' then owner = leg end
    if position == '-' then
      groups[#groups + 1] = { owner }
      foreign = true
    else
      local found = lines_after(owner, read_leg(owner), tonumber(position) - 1, tonumber(count))
      groups[#groups + 1] = { owner, found[1], found[2] }
    end
  end
  return { 'repeated', groups, foreign and redis.call('LRANGE', forwards, 0, -1) or {} }
end

local case = read_case(id)
if (case and case.version or 0) ~= expected then return { 'lost', told(id, case) } end
-- Before anything is written: where the store's epoch is to be raised first, nothing has happened.
if grantee ~= '' or ARGV[13] ~= '0' then base() end
if grantee ~= '' and tonumber(ARGV[8]) < math.max(base(), tonumber(redis.call('HGET', key('floor', rest(id)), grantee) or '0')) then
  return { 'void', told(id, case) }
end

local lines, next = {}, 16
for i = 1, tonumber(ARGV[12]) do
  lines[i] = { leg = ARGV[next], ARGV[next + 1], ARGV[next + 2], ARGV[next + 3] }
  next = next + 4
end
local effects_from, finishes_from = next, next + 6 * tonumber(ARGV[13])
local desk_from = finishes_from + 2 * tonumber(ARGV[14])
for i = 0, tonumber(ARGV[14]) - 1 do
  local n, fence = ARGV[finishes_from + 2 * i], tonumber(ARGV[finishes_from + 2 * i + 1])
  if not is_held(read_effect(id, n), fence) then return { 'fenced' } end
end

-- From here on it happens.
if KEYS[2] then redis.call('SET', KEYS[2], id, 'NX') end
local claimed = {}
for i = 0, tonumber(ARGV[14]) - 1 do drop_effect(id, ARGV[finishes_from + 2 * i]) end
for i = 0, tonumber(ARGV[13]) - 1 do
  local from = effects_from + 6 * i
  local due = tonumber(ARGV[from + 3])
  local effect = { attempt = 0, lease = 0, holder = '', due = due, kind = ARGV[from + 1], body = ARGV[from + 2], user = ARGV[from + 4], epoch = tonumber(ARGV[from + 5]) }
  if ARGV[15] ~= '' and due <= at and is_void(id, effect) == 0 then
    effect.attempt, effect.lease, effect.holder = 1, tonumber(ARGV[15]), op
    claimed[#claimed + 1] = ARGV[from]
    write_effect(id, ARGV[from], effect, effect.lease)
  else
    write_effect(id, ARGV[from], effect, due)
  end
end

case = case or { version = 0, legs = '', users = '', open = '1' }
if not case.at then redis.call('ZREM', tag .. 'idle', rest(id)) end
case.version, case.at, case.number, case.state = case.version + 1, at, ARGV[5], ARGV[11]
if grantee ~= '' and not has(case.users, grantee) then case.users = add(case.users, grantee) end

-- Groups the lines by leg, in the order of the legs; the turn's own leg is bound when it comes to this case first.
local order, of_leg = {}, {}
local function group(owner)
  if not of_leg[owner] then
    of_leg[owner] = { lines = {}, at = {} }
    order[#order + 1] = owner
  end
  return of_leg[owner]
end
if leg ~= '' and not has(case.legs, '+' .. leg) then
  group(leg).bind = true
  case.legs = add(without(case.legs, '-' .. leg), '+' .. leg)
end
for i, line in ipairs(lines) do
  local its = group(line.leg)
  its.lines[#its.lines + 1] = line
  its.at[#its.at + 1] = i
  if not has(case.legs, '+' .. line.leg) and not has(case.legs, '-' .. line.leg) then case.legs = add(case.legs, '-' .. line.leg) end
end

local placed, foreign = {}, false
for i = 1, #lines do placed[i] = {} end
for _, owner in ipairs(order) do
  local its = of_leg[owner]
  if is_own(owner) then
    local its_leg = read_leg(owner)
    if its.bind then bind_leg(its_leg, id, at) end
    for i, place in ipairs(append_lines(owner, its_leg, id, at, its.lines)) do placed[its.at[i]] = place end
    write_leg(owner, its_leg)
    if #its.lines > 0 then publish_leg(owner, placed[its.at[#its.at]][1]) end
  else
    local message = { mark = op, leg = owner, case = id, at = at, bind = its.bind or false, lines = {} }
    for i, line in ipairs(its.lines) do message.lines[i] = { line[1], line[2], line[3] } end
    redis.call('RPUSH', forwards, cjson.encode(message))
    redis.call('ZADD', tag .. 'chores', ARGV[2], 'forward:' .. id)
    foreign = true
  end
end

-- What a repeat answers: runs of lines, `leg position count`, where = is the turn's own leg; `leg - count` once for a
-- leg of another shard.
local runs, seen = {}, {}
for i, line in ipairs(lines) do
  local last = runs[#runs]
  if last and last[1] == line.leg and last[2] ~= '-' then
    last[3] = last[3] + 1
  elseif is_own(line.leg) then
    runs[#runs + 1] = { line.leg, whole(placed[i][1]), 1 }
  elseif not seen[line.leg] then
    seen[line.leg] = true
    runs[#runs + 1] = { line.leg, '-', #of_leg[line.leg].lines }
  end
end
for i, run in ipairs(runs) do
  if run[1] == leg then run[1] = '=' end
  runs[i] = table.concat(run, ' ')
end
redis.call('HSET', key('ops', doer), op, table.concat(runs, ';'))

if ARGV[6] == '0' then
  redis.call('ZADD', tag .. 'idle', ARGV[2], rest(id))
elseif case.open == '0' then
  redis.call('ZREM', tag .. 'idle', rest(id))
end
case.open = ARGV[6]
if (ARGV[desk_from] or '') ~= '' then
  seat(id, case, { state = ARGV[desk_from], since = ARGV[desk_from + 1], agent = ARGV[desk_from + 2], text = ARGV[desk_from + 3] })
  publish_desk(id)
elseif is_seated(case) then
  unseat(id, case)
  publish_desk(id)
end
for i = desk_from + 6, #ARGV, 2 do
  local figures = key('figures', ARGV[desk_from + 4])
  -- The day's first of this name: the whole day is kept so much longer.
  if redis.call('HINCRBY', figures, ARGV[i], ARGV[i + 1]) == tonumber(ARGV[i + 1]) then redis.call('EXPIRE', figures, ARGV[desk_from + 5]) end
end
write_case(id, case)
if ARGV[9] == '' then
  redis.call('ZREM', tag .. 'wake', rest(id))
else
  redis.call('ZADD', tag .. 'wake', ARGV[9], rest(id))
end
if foreign then return { 'committed', case.version, placed, redis.call('LRANGE', forwards, 0, -1), claimed } end
local answer = { whole(case.version), ';' }
for i, place in ipairs(placed) do answer[2 + i] = ' ' .. whole(place[1]) .. ' ' .. place[2] end
answer[#answer + 1] = ';'
for _, n in ipairs(claimed) do answer[#answer + 1] = ' ' .. n end
return table.concat(answer)
