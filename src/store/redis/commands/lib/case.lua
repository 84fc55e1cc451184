--@use epoch
-- A case is one string at {sNN}case:<id without NN->: seven fields, the last of which may hold anything.
--   version, open (1 or 0), number, time of its last commit,
--   its legs: +<leg> bound, -<leg> only written to, *desk when it has a row at the desk; users whose grants it held; state
-- Floors, {sNN}floor:<id>: hash of user to epoch; there only after a revocation, and before the case's first commit too.
local function read_case(id)
  local text = redis.call('GET', key('case', rest(id)))
  if not text then return nil end
  local version, open, number, at, legs, users, state = string.match(text, '^(%d+)\n([01])\n([^\n]*)\n(-?%d+)\n([^\n]*)\n([^\n]*)\n(.*)$')
  return { version = tonumber(version), open = open, number = number, at = tonumber(at), legs = legs, users = users, state = state }
end

local function write_case(id, case)
  redis.call('SET', key('case', rest(id)), table.concat({ whole(case.version), case.open, case.number, whole(case.at), case.legs, case.users, case.state }, '\n'))
end

local function floors_of(id) return redis.call('HGETALL', key('floor', rest(id))) end

-- As the client reads it: version, open, number, state, floors, and the floor for everybody (lib/epoch.lua). A case that is not
-- there has version 0 and an empty state.
local function told(id, case)
  if not case then return { 0, '1', '', '', floors_of(id), whole(base()) } end
  return { case.version, case.open, case.number, case.state, floors_of(id), whole(base()) }
end

local function has(list, item) return string.find(' ' .. list .. ' ', ' ' .. item .. ' ', 1, true) ~= nil end
local function add(list, item)
  if list == '' then return item end
  return list .. ' ' .. item
end
local function without(list, item)
  local kept = ''
  for each in string.gmatch(list, '[^ ]+') do
    if each ~= item then kept = add(kept, each) end
  end
  return kept
end
