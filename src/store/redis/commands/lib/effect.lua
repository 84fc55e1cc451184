--@use epoch
-- Unfinished effects of a case: hash {sNN}fx:<case id without NN->, field <n>: attempts so far (the fence), end of the
-- lease, who holds it (one word per claim; '' when nobody), due, type, its warrant's user and epoch, body.
-- The shard's index {sNN}due: <case id without NN->:<n> by when it may be claimed: due, or the end of the lease.
local function read_effect(id, n)
  local text = redis.call('HGET', key('fx', rest(id)), n)
  if not text then return nil end
  local attempt, lease, holder, due, kind, user, epoch, body = string.match(text, '^(%d+)\n(-?%d+)\n([^\n]*)\n(-?%d+)\n([^\n]*)\n([^\n]*)\n(%d+)\n(.*)$')
  return { attempt = tonumber(attempt), lease = tonumber(lease), holder = holder, due = tonumber(due), kind = kind, user = user, epoch = tonumber(epoch), body = body }
end

local function write_effect(id, n, effect, claimable)
  redis.call('HSET', key('fx', rest(id)), n, table.concat({ whole(effect.attempt), whole(effect.lease), effect.holder, whole(effect.due), effect.kind, effect.user, whole(effect.epoch), effect.body }, '\n'))
  redis.call('ZADD', tag .. 'due', whole(claimable), rest(id) .. ':' .. n)
end

local function drop_effect(id, n)
  redis.call('HDEL', key('fx', rest(id)), n)
  redis.call('ZREM', tag .. 'due', rest(id) .. ':' .. n)
end

local function is_held(effect, fence) return effect and effect.holder ~= '' and effect.attempt == fence end

-- Below the floor of its case (I8), or of the store (T34): settled as refused, never carried out. Asks for the store's epoch:
-- who writes before has to ask for it first.
local function is_void(id, effect)
  if effect.user == '' then return 0 end
  local floor = math.max(base(), tonumber(redis.call('HGET', key('floor', rest(id)), effect.user) or '0'))
  return effect.epoch < floor and 1 or 0
end

-- Claims one effect and answers it, or nil when it is not to be had. A claim that is sent twice gets what it got.
local function claim_effect(id, n, nonce, at, lease)
  local effect = read_effect(id, n)
  if not effect then return nil end
  if effect.holder ~= nonce then
    local free = effect.due
    if effect.holder ~= '' then free = effect.lease end
    if free > at then return nil end
    effect.attempt = effect.attempt + 1
    effect.lease = lease
    effect.holder = nonce
    write_effect(id, n, effect, lease)
  end
  return { id, n, effect.kind, effect.body, effect.attempt, whole(effect.lease), is_void(id, effect) }
end
