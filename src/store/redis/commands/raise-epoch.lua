-- Raises the store's epoch here and puts down the line of writes it is for (epoch.ts). It never falls.
-- KEYS     {sNN}epoch, ... of this server; {sessions}epoch ends all sessions with it
-- ARGV     1 the epoch, 2 the one from which it is raised: where somebody else has raised it meanwhile it stays     Returns  how many records changed
--@use epoch
local line, epoch, changed = line_of_server(), tonumber(ARGV[1]), 0
for _, name in ipairs(KEYS) do
  local before, of = string.match(redis.call('GET', name) or '', '^(%d+) (%S+)$')
  if not before or of ~= line or (tonumber(before) <= tonumber(ARGV[2]) and tonumber(before) < epoch) then
    changed = changed + 1
    redis.call('SET', name, whole(math.max(epoch, tonumber(before) or 0)) .. ' ' .. line)
    if name == '{sessions}epoch' and (tonumber(before) or 0) < epoch then
      for _, entry in ipairs(redis.call('HVALS', '{sessions}entries')) do
        local user, kind = string.match(entry, '^([^\n]*)\n([^\n]*)\n')
        if user then redis.call('DEL', '{sessions}of:' .. kind .. ':' .. user) end
      end
      redis.call('DEL', '{sessions}entries', '{sessions}ends')
    end
  end
end
return changed
