-- KEYS     indexes, as {sNN}due     Returns  how many members they have together
local sum = 0
for _, index in ipairs(KEYS) do sum = sum + redis.call('ZCARD', index) end
return sum
