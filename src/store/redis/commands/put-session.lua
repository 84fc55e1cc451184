-- Keeps a session; what was put first under an id stays.
-- KEYS[1]  {sessions}entries: hash of id to user, kind, at, until, body (which may hold anything), one a line;
-- KEYS[2]  {sessions}ends: ids by until; KEYS[3]  {sessions}of:<kind>:<user>: set of ids
-- ARGV     1 id, 2 user, 3 kind, 4 at, 5 until, 6 body     Returns  nothing
--@use epoch
store_epoch()
if redis.call('HSETNX', KEYS[1], ARGV[1], table.concat({ ARGV[2], ARGV[3], ARGV[4], ARGV[5], ARGV[6] }, '\n')) == 0 then return end
redis.call('ZADD', KEYS[2], ARGV[5], ARGV[1])
redis.call('SADD', KEYS[3], ARGV[1])
