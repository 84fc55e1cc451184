-- Sets a password and what goes with it, while the user's record is still the one that was read: 1; it moved: 0.
-- KEYS: users, passwords, hashes of voicemail PINs. ARGV: user, record before, record after, password, voicemail ('' for none).
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
redis.call('HSET', KEYS[2], ARGV[1], ARGV[4])
if ARGV[5] ~= '' then redis.call('HSET', KEYS[3], ARGV[1], ARGV[5]) end
return 1
