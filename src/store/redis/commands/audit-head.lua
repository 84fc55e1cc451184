-- KEYS[1]  the log, {audit}log; KEYS[2]  {audit}head     Returns  nil when empty | 'seq\nhash\nat' of the newest entry
return redis.call('GET', KEYS[2])
