-- 1 when nothing was ever seeded. KEYS: accounts.
return 1 - redis.call('EXISTS', KEYS[1])
