-- Finishes an effect, or gives it back for later; only its holder can.
-- KEYS[1]  the case, {sNN}case:<id>
-- ARGV     1 word of this call, 2 case id, 3 n, 4 fence, 5 due again, or '' when finished
-- Returns  1, or 0 when it is held by somebody else now, or gone. The same call sent twice gets its first answer.
--@use case
--@use effect
local answer = key('op', ARGV[1])
if redis.call('EXISTS', answer) == 1 then return 1 end
local id, n = ARGV[2], ARGV[3]
local effect = read_effect(id, n)
if not is_held(effect, tonumber(ARGV[4])) then return 0 end
if ARGV[5] == '' then
  drop_effect(id, n)
  if redis.call('EXISTS', key('fx', rest(id))) == 0 then
    local case = read_case(id)
    if case and case.open == '0' then redis.call('ZADD', tag .. 'idle', whole(case.at), rest(id)) end
  end
else
  effect.holder = ''
  effect.due = tonumber(ARGV[5])
  write_effect(id, n, effect, effect.due)
end
-- Only the client's own resending asks twice, seconds later.
redis.call('SET', answer, '1', 'EX', 600)
return 1
