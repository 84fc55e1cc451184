-- Keeps a mail that came in, unless one of its id came before.
-- KEYS[1]  the mail, {sNN}mail:<id>
-- ARGV     1 word of this call, 2 at, 3 id, 4 size, 5 content
-- Returns  1 when it was put, also by this very call sent before; 0 when it was there, or is finished
--@use mail
local id = ARGV[3]
if redis.call('ZSCORE', tag .. 'mailed', id) then return 0 end
local put = redis.call('HGET', KEYS[1], 'put')
if put then return put == ARGV[1] and 1 or 0 end
redis.call('HSET', KEYS[1], 'put', ARGV[1], 'size', ARGV[4], 'sealed', ARGV[5], 'attempt', '0', 'fence', '0', 'lease', '0', 'holder', '')
redis.call('ZADD', tag .. 'mails', ARGV[2], ARGV[4] .. ':' .. id)
return 1
