-- KEYS[1]  {sessions}entries; KEYS[2]  {sessions}of:<kind>:<user>     Returns  {id, entry, ...} (see put-session.lua)
--@use epoch
store_epoch()
local found = {}
for _, id in ipairs(redis.call('SMEMBERS', KEYS[2])) do
  local entry = redis.call('HGET', KEYS[1], id)
  if entry then
    found[#found + 1] = id
    found[#found + 1] = entry
  end
end
return found
