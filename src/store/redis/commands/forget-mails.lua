-- Takes old entries out of indexes of finished mails, or of threads with the threads themselves. Old is what is older than
-- the newest of its index by a time: what is new tells the clock, and a service that stood still forgets nothing.
-- KEYS     indexes, as {sNN}mailed, {sNN}threads     ARGV  1 that time, 2 most of each     Returns  nothing
for _, index in ipairs(KEYS) do
  local newest = redis.call('ZREVRANGE', index, 0, 0, 'WITHSCORES')[2]
  if newest then
    local before = string.format('(%.0f', tonumber(newest) - tonumber(ARGV[1]))
    local old = redis.call('ZRANGEBYSCORE', index, '-inf', before, 'LIMIT', 0, ARGV[2])
    if #old > 0 then
      redis.call('ZREM', index, unpack(old))
      local tag, what = string.match(index, '^({[^}]*})(.*)$')
      if what == 'threads' then redis.call('HDEL', tag .. 'thread', unpack(old)) end
    end
  end
end
