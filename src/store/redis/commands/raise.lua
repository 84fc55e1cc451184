-- First step of a revocation (see revocation.ts): raises the user's epoch and names the cases to be told.
-- KEYS[1]  the user, {sNN}user:<id>     ARGV  1 mark of the operation id, 2 at, 3 user, 4 case to keep or ''
-- Returns  {epoch, case id, ...}; a repeat: the first answer
--@use user
local user = ARGV[3]
local answer = key('op', ARGV[1])
local epoch, cases
local before = redis.call('GET', answer)
if before then
  epoch, cases = string.match(before, '^(%d+) ?(.*)$')
else
  epoch = whole(epoch_of(user) + 1)
  local named = {}
  for _, case in ipairs(redis.call('ZRANGE', key('live', user), 0, -1)) do
    if case ~= ARGV[4] then named[#named + 1] = case end
  end
  cases = table.concat(named, ' ')
  redis.call('HSET', KEYS[1], 'epoch', whole(tonumber(epoch) - base()))
  keep(user)
  -- The kept case's grant is moved up to this epoch by its own turn: the next revocation must find it.
  if ARGV[4] ~= '' then register(user, ARGV[4], tonumber(epoch)) end
  redis.call('SET', answer, epoch .. ' ' .. cases, 'EX', 172800)
  if cases ~= '' then
    redis.call('HSET', key('raising', user), epoch, cases)
    redis.call('ZADD', tag .. 'chores', ARGV[2], 'raise:' .. user)
  end
end
local reply = { tonumber(epoch) }
for case in string.gmatch(cases, '[^ ]+') do reply[#reply + 1] = case end
return reply
