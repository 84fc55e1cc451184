-- Sets a password and what goes with it, while the user's record is still the one that was read: 'set'; it moved: 'moved'.
-- Under a name that is for once, 'another' when one of another use was first; the same use again is 'set' and changes nothing.
-- KEYS: users, passwords, hashes of voicemail PINs, answers. ARGV: user, record before, record after, password, voicemail ('' for
-- none), name for once ('' for none), use.
if ARGV[6] ~= '' then
  local first = redis.call('HGET', KEYS[4], ARGV[6])
  if first == ARGV[7] then return 'set' end
  if first then return 'another' end
end
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 'moved' end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
redis.call('HSET', KEYS[2], ARGV[1], ARGV[4])
if ARGV[5] ~= '' then redis.call('HSET', KEYS[3], ARGV[1], ARGV[5]) end
if ARGV[6] ~= '' then redis.call('HSET', KEYS[4], ARGV[6], ARGV[7]) end
return 'set'
