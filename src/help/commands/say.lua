-- Counts a reader's word on an article, once for a voter; a comment comes first of those kept.
-- KEYS: voters of the article, counts of that answer by article, comments, counts of the day.
-- ARGV: article, voter, comment as JSON ('' for none), how many are kept, the answer (yes, no), seconds a day is kept.
-- Sent again after a lost answer it says 0 though it counted: the page then thanks for the second time.
if redis.call('SADD', KEYS[1], ARGV[2]) == 0 then return 0 end
redis.call('HINCRBY', KEYS[2], ARGV[1], 1)
redis.call('HINCRBY', KEYS[4], ARGV[1] .. ' ' .. ARGV[5], 1)
redis.call('EXPIRE', KEYS[4], ARGV[6])
if ARGV[3] ~= '' then
  redis.call('LPUSH', KEYS[3], ARGV[3])
  redis.call('LTRIM', KEYS[3], 0, ARGV[4] - 1)
end
return 1
