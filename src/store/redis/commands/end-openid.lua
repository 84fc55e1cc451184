-- Ends all that stand in a list. KEYS[1]  {openid}user:<user> or {openid}grant:<grant>     Returns  how many
local ended = 0
for _, id in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
  ended = ended + redis.call('DEL', '{openid}entry:' .. id)
end
redis.call('DEL', KEYS[1])
return ended
