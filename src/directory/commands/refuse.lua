-- Refuses a change that cannot be carried out, unless its key has an answer already; gives the kept one.
-- KEYS: answers. ARGV: key, answer.
redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2])
return redis.call('HGET', KEYS[1], ARGV[1])
