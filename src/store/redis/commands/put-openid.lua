-- Keeps what an application's user holds; what was used up stays so.
-- KEYS[1]  {openid}entry:<id>: hash of body, until, the store's epoch when it was born, and by whom and when it was used up; then, where there is an alias,
--          {openid}alias:<alias>: the id; then the lists it stands in, {openid}user:<user> and {openid}grant:<grant>: ids by until
-- ARGV     1 id, 2 at, 3 until, 4 life in ms, 5 body, 6 whether KEYS[2] is an alias     Returns  nothing
--@use epoch
redis.call('HSETNX', KEYS[1], 'born', whole(store_epoch()))
redis.call('HSET', KEYS[1], 'body', ARGV[5], 'until', ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
local first = 2
if ARGV[6] == '1' then
  redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[4])
  first = 3
end
for n = first, #KEYS do
  redis.call('ZREMRANGEBYSCORE', KEYS[n], '-inf', ARGV[2])
  redis.call('ZADD', KEYS[n], ARGV[3], ARGV[1])
  if redis.call('PTTL', KEYS[n]) < tonumber(ARGV[4]) then redis.call('PEXPIRE', KEYS[n], ARGV[4]) end
end
