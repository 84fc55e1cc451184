-- Takes one unit of a budget.
-- KEYS[1]  the budget, {sNN}budget:<mark of its key>
-- ARGV     1 mark of the operation id, 2 at, 3 longest period; then for each limit: period, most
-- Returns  {1 when taken, time from which the next may be taken}; a repeat: the first answer
--
-- The budget is a list of the times taken, ascending also where clocks disagree, as many as the widest limit counts.
-- It limits mails and floods, not guesses; so it may expire two days after its longest period.
--@use shard
local name, at = KEYS[1], tonumber(ARGV[2])
local answer = key('op', ARGV[1])
local before = redis.call('GET', answer)
if before then
  local taken, again = string.match(before, '^(%d) (-?%d+)$')
  return { tonumber(taken), again }
end
local function free_at()
  local free, most = at, 0
  for i = 4, #ARGV, 2 do
    local limit = tonumber(ARGV[i + 1])
    most = math.max(most, limit)
    local oldest = redis.call('LINDEX', name, -limit)
    if oldest then free = math.max(free, tonumber(oldest) + tonumber(ARGV[i])) end
  end
  return free, most
end
local free, most = free_at()
local taken = free <= at and 1 or 0
if taken == 1 then
  local last = tonumber(redis.call('LINDEX', name, -1) or ARGV[2])
  redis.call('RPUSH', name, whole(math.max(at, last)))
  redis.call('LTRIM', name, -most, -1)
  redis.call('PEXPIRE', name, tonumber(ARGV[3]) + 172800000)
  free = free_at()
end
redis.call('SET', answer, taken .. ' ' .. whole(free), 'EX', taken == 1 and 172800 or 3600)
return { taken, whole(free) }
