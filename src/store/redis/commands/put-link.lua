-- KEYS[1]  the user, {sNN}user:<id>
-- ARGV     1 mark of the operation id, 2 user, 3 purpose, 4 digest, 5 expiresAt, 6 the rest of the link (JSON),
--          7 milliseconds after which nobody asks for it any more
-- Returns  nothing
--
-- A link is {sNN}link:<digest>: used (1 or 0), purpose, expiresAt and the store's epoch, user, the rest. It may expire from the store: a link
-- that is not there is dead, and the newest one's digest, which kills the others, stays with the user.
--@use user
local user = ARGV[2]
if put_before(user, ARGV[1]) then return end
redis.call('SET', key('link', ARGV[4]), table.concat({ '0', ARGV[3], ARGV[5] .. ' ' .. whole(store_epoch()), user, ARGV[6] }, '\n'), 'PX', ARGV[7])
redis.call('HSET', KEYS[1], 'link.' .. ARGV[3], ARGV[4])
keep(user)
put_done(user, ARGV[1], '1')
