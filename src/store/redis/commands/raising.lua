-- Revocations of a user that have not reached every case yet.
-- KEYS[1]  the user, {sNN}user:<id>     ARGV  1 user     Returns  {epoch, 'case id case id ...', epoch, ...}
--@use shard
return redis.call('HGETALL', key('raising', ARGV[1]))
