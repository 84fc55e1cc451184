-- KEYS[1]  {openid}entry:<id>     Returns  {body, until, used at}, each nil where there is none; an entry of an older epoch is none
--@use epoch
local body, till, used, born = unpack(redis.call('HMGET', KEYS[1], 'body', 'until', 'usedAt', 'born'))
if (tonumber(born) or 0) < store_epoch() then return { false, false, false } end
return { body, till, used }
