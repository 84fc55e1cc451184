-- Applies or refuses a change, once: its answer is kept under its key and given to every later call (I9).
-- KEYS: answers, accounts of users, what is changed of users (forwarding, or the hash of the voicemail PIN).
-- ARGV: key, user, account, who asked, value ('' for none), reason no such user, reason no such asker, what is changed.
-- What was before is told of a forwarding only.
local known = redis.call('HGET', KEYS[1], ARGV[1])
if known then return known end
local answer
if redis.call('HGET', KEYS[2], ARGV[2]) ~= ARGV[3] then
  answer = { status = 'refused', reason = ARGV[6] }
elseif redis.call('HGET', KEYS[2], ARGV[4]) ~= ARGV[3] then
  answer = { status = 'refused', reason = ARGV[7] }
else
  answer = { status = 'applied' }
  if ARGV[8] == 'forwarding' then answer.before = { number = redis.call('HGET', KEYS[3], ARGV[2]) or cjson.null } end
  if ARGV[5] == '' then redis.call('HDEL', KEYS[3], ARGV[2]) else redis.call('HSET', KEYS[3], ARGV[2], ARGV[5]) end
end
local text = cjson.encode(answer)
redis.call('HSET', KEYS[1], ARGV[1], text)
return text
