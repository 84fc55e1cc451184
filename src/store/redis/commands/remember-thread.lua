-- The thread a mailbox wrote in last.
-- KEYS[1]  threads of the shard's mailboxes, {sNN}thread: hash of mailbox to leg     [2]  {sNN}threads: mailbox by time
-- ARGV     1 mailbox, 2 leg, 3 at     An older time than the one kept changes nothing.     Returns  nothing
local kept = redis.call('ZSCORE', KEYS[2], ARGV[1])
if kept and tonumber(kept) > tonumber(ARGV[3]) then return end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('ZADD', KEYS[2], ARGV[3], ARGV[1])
