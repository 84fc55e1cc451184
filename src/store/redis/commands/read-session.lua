-- KEYS[1]  {sessions}entries     ARGV  1 id     Returns  its entry (see put-session.lua), or nil
--@use epoch
store_epoch()
return redis.call('HGET', KEYS[1], ARGV[1])
