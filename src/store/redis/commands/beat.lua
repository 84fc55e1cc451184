-- A count that only grows, so that whoever counted last knows when the store went back in time (epoch.ts).
-- KEYS     {sNN}beat, ... of this server     Returns  {count, ...}
local counts = {}
for i, name in ipairs(KEYS) do counts[i] = redis.call('INCR', name) end
return counts
