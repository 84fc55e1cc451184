-- KEYS     indexes, as {sNN}waiting     ARGV  1 a time     Returns  how many members they have together that stand before it
local sum = 0
for _, index in ipairs(KEYS) do sum = sum + redis.call('ZCOUNT', index, '-inf', '(' .. ARGV[1]) end
return sum
