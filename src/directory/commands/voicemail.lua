-- The hash of a user's voicemail PIN, or nil. KEYS: hashes. ARGV: user.
return redis.call('HGET', KEYS[1], ARGV[1])
