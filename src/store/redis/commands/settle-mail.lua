-- Finishes a mail, or gives it back for later; only its holder can.
-- KEYS[1]  the mail, {sNN}mail:<id>
-- ARGV     1 word of this call, 2 id, 3 fence, 4 'finish' or 'retry', 5 at, or due again, 6 1 when the claim was no attempt
-- Returns  1, or 0 when it is held by somebody else now, or finished. The same call sent twice gets its first answer.
--@use mail
local answer = key('op', ARGV[1])
if redis.call('EXISTS', answer) == 1 then return 1 end
local id = ARGV[2]
local mail = redis.call('HMGET', KEYS[1], 'fence', 'holder')
if mail[1] ~= ARGV[3] or mail[2] == '' then return 0 end
if ARGV[4] == 'finish' then
  redis.call('ZREM', tag .. 'mails', member_of(id))
  redis.call('DEL', KEYS[1])
  redis.call('ZADD', tag .. 'mailed', ARGV[5], id)
else
  redis.call('HSET', KEYS[1], 'holder', '')
  if ARGV[6] == '1' then redis.call('HINCRBY', KEYS[1], 'attempt', -1) end
  redis.call('ZADD', tag .. 'mails', ARGV[5], member_of(id))
end
-- Only the client's own resending asks twice, seconds later.
redis.call('SET', answer, '1', 'EX', 600)
return 1
