-- What was said on each day: { article, yes, no }, ... KEYS: counts of each day.
local found = {}
for n, key in ipairs(KEYS) do
  local articles, at = {}, {}
  local held = redis.call('HGETALL', key)
  for i = 1, #held, 2 do
    local article, answer = string.match(held[i], '^(.*) (%a+)$')
    if not at[article] then
      articles[#articles + 1] = { article, '0', '0' }
      at[article] = #articles
    end
    articles[at[article]][answer == 'yes' and 2 or 3] = held[i + 1]
  end
  found[n] = articles
end
return found
