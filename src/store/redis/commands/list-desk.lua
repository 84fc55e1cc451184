-- KEYS     rows of shards, as {sNN}desk     Returns  {{number of the key from 1, {case id without NN-, row, ...}}, ...} (see lib/desk.lua);
--          shards without rows are left out
local shards = {}
for i, rows in ipairs(KEYS) do
  local entries = redis.call('HGETALL', rows)
  if #entries > 0 then shards[#shards + 1] = { i, entries } end
end
return shards
