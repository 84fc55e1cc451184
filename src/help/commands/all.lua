-- Every article somebody spoke of, with its counts. KEYS: counts of yes, of no.
local found, seen = {}, {}
for _, key in ipairs(KEYS) do
  for _, article in ipairs(redis.call('HKEYS', key)) do
    if not seen[article] then
      seen[article] = true
      found[#found + 1] = { article, redis.call('HGET', KEYS[1], article), redis.call('HGET', KEYS[2], article) }
    end
  end
end
return found
