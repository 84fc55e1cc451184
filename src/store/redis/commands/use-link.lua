-- Uses a link at most once (I4).
-- KEYS[1]  the user, {sNN}user:<id>     ARGV  1 mark of the operation id, 2 at, 3 user, 4 digest, 5 case id
-- Returns  {live, epoch, epoch now}; the last two as in check-secret.lua. Only a live use is remembered for its repeat:
--          a dead link stays dead.
--@use link
local function clears(purpose) return purpose == 'verify' or purpose == 'resume' or purpose == 'confirmed' end
local function proves(purpose) return clears(purpose) or purpose == 'signed-in' end
local user, now = ARGV[3], epoch_of(ARGV[3])
local answer = key('op', ARGV[1])
local before = redis.call('GET', answer)
if before then
  local purpose, epoch = string.match(before, '^(%S+) (%d+)$')
  if not proves(purpose) then return { 1, tonumber(epoch), tonumber(epoch) } end
  if tonumber(epoch) == now then register(user, ARGV[5], now) end
  return { 1, tonumber(epoch), now }
end
local link = read_link(user, ARGV[4])
if not link or link.used or link.superseded or tonumber(ARGV[2]) >= link.expires then return { 0, now, now } end
redis.call('SETRANGE', key('link', ARGV[4]), 0, '1')
if proves(link.purpose) then
  if clears(link.purpose) then redis.call('HSET', KEYS[1], 'failures', '0') end
  register(user, ARGV[5], now)
end
redis.call('SET', answer, link.purpose .. ' ' .. whole(now), 'EX', 172800)
return { 1, now, now }
