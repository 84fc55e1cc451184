-- What a pruned case left to be swept.
-- KEYS[1]  the case, {sNN}case:<id>     ARGV  1 case id     Returns  nil | 'number\nlegs\nusers', as prune.lua
--@use shard
return redis.call('GET', key('gone', rest(ARGV[1])))
