-- What this server says of the store's epoch (epoch.ts).
-- KEYS     {sNN}epoch, ... of this server     Returns  {its line of writes, keys it holds, its time in seconds, record or '', ...}
--@use epoch
local reply = { line_of_server(), redis.call('DBSIZE'), redis.call('TIME')[1] }
for _, name in ipairs(KEYS) do reply[#reply + 1] = redis.call('GET', name) or '' end
return reply
