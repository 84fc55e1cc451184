-- The leg a mailbox wrote in last.
-- KEYS[1]  threads of the shard's mailboxes, {sNN}thread: hash of mailbox to leg     ARGV  1 mailbox     Returns  the leg, or nil
return redis.call('HGET', KEYS[1], ARGV[1])
