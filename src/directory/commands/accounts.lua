-- The records of all accounts.
-- KEYS: accounts.
return redis.call('HVALS', KEYS[1])
