-- Counts, then compares (I2, I3, I4, I6).
-- KEYS[1]  the user, {sNN}user:<id>
-- ARGV     1 mark of the operation id, 2 at, 3 user, 4 purpose, 5 digest, 6 scope or '', 7 mark of the source, 8 case id,
--          9 tries a window, 10 window, 11 tries a source, 12 failures in a row
-- Returns  {verdict, epoch, epoch now}. When the last two differ this is a repeat and the user was revoked in between:
--          the caller must write the floor into the case before it answers (see revocation.ts).
--
-- The verdict is kept two days: it is about deliveries of one turn. A turn repeated later is known to its leg, whose
-- commit then changes nothing; the check before it is one more counted try.
--@use user
local name, at, user, purpose = KEYS[1], tonumber(ARGV[2]), ARGV[3], ARGV[4]
local answer = key('op', ARGV[1])
local now = epoch_of(user)
local before = redis.call('GET', answer)
if before then
  local verdict, epoch = string.match(before, '^(%S+) (%d+)$')
  epoch = tonumber(epoch)
  -- A turn decided again may stand in another case by now.
  if verdict == 'accepted' and epoch == now then register(user, ARGV[8], epoch) end
  return { verdict, epoch, now }
end

local function conclude(verdict, seconds)
  redis.call('SET', answer, verdict .. ' ' .. whole(now), 'EX', seconds)
  if redis.call('HEXISTS', name, 'kept') == 0 and redis.call('EXISTS', name) == 1 then redis.call('PEXPIRE', name, STRANGER) end
  return { verdict, now, now }
end

local stored = redis.call('HMGET', name, 'tries', 'failures', purpose, purpose .. '.until', purpose .. '.scope', purpose .. '.born')
local tries, failures = stored[1] or '', tonumber(stored[2] or '0')
local limit, window = tonumber(ARGV[9]), tonumber(ARGV[10])
local compared, from_source, kept, count = 0, 0, {}, 0
for time, source in string.gmatch(tries, '(-?%d+),([^;]*);') do
  count = count + 1
  kept[count] = time .. ',' .. source .. ';'
  -- Where clocks disagree a try may lie ahead: no window that holds both may get one more.
  if math.abs(tonumber(time) - at) < window then
    compared = compared + 1
    if source == ARGV[7] then from_source = from_source + 1 end
  end
end
if compared >= limit or from_source >= tonumber(ARGV[11]) or (purpose == 'pin' and failures >= tonumber(ARGV[12])) then
  return conclude('not_compared', 3600)
end

-- Tries are forgotten by their number, not their age: one clock gone astray must not wipe the others out.
kept[count + 1] = whole(at) .. ',' .. ARGV[7] .. ';'
redis.call('HSET', name, 'tries', table.concat(kept, '', math.max(1, count + 2 - 4 * limit)), 'failures', whole(failures + 1))
-- One that was assigned for good outlives a loss of the store; one with an end may have been used in what was lost (T34).
local alive = stored[3] and (not stored[4] or (at < tonumber(stored[4]) and tonumber(stored[6] or '0') >= store_epoch()))
local same = alive and stored[3] == ARGV[5] and (purpose == 'pin' or (stored[5] or '') == ARGV[6])
if not same then return conclude('rejected', 172800) end
redis.call('HSET', name, 'failures', purpose == 'join' and whole(failures) or '0')
if purpose ~= 'pin' or stored[4] then redis.call('HDEL', name, purpose, purpose .. '.sealed', purpose .. '.until', purpose .. '.scope', purpose .. '.born') end
register(user, ARGV[8], now)
return conclude('accepted', 172800)
