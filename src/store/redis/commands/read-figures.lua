-- KEYS     figures of days of one shard, as {sNN}figures:2026-11-22     Returns  {{number of the key from 1, {name, count, ...}}, ...}
local days = {}
for i, day in ipairs(KEYS) do
  local figures = redis.call('HGETALL', day)
  if #figures > 0 then days[#days + 1] = { i, figures } end
end
return days
