--@use epoch
-- A user is one hash at {sNN}user:<id>: epoch (absent: 1; counted from the base of lib/epoch.lua), failures in a row, tries (`time,source;` of the newest
-- comparisons, oldest first), <purpose>, <purpose>.sealed, .until, .scope, .born (the store's epoch) of the living secrets, link.<purpose> (the
-- newest one's digest), kept ('1' once there was something to protect).
-- {sNN}live:<id>: cases the user was proved in, by the epoch of the proof: where a revocation must write its floor.
local function epoch_of(user) return base() + tonumber(redis.call('HGET', key('user', user), 'epoch') or '1') end

local function register(user, case, epoch) redis.call('ZADD', key('live', user), whole(epoch), case) end

-- Tries of somebody who never had anything to guess are kept for two days only: anyone can make up names without end.
local STRANGER = 172800000
local function keep(user)
  redis.call('HSET', key('user', user), 'kept', '1')
  redis.call('PERSIST', key('user', user))
end

-- Answers of puts: a list, newest first, of `<mark> <answer>`. By number and not by time: a put repeated after days of
-- an outage would bring a dead secret back (I5).
local MOST_PUTS = 64
local function put_before(user, mark)
  for _, done in ipairs(redis.call('LRANGE', key('puts', user), 0, -1)) do
    local its_mark, answer = string.match(done, '^(%S+) (%S+)$')
    if its_mark == mark then return answer end
  end
  return nil
end
local function put_done(user, mark, answer)
  redis.call('LPUSH', key('puts', user), mark .. ' ' .. answer)
  redis.call('LTRIM', key('puts', user), 0, MOST_PUTS - 1)
end
