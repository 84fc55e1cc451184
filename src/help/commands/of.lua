-- KEYS: counts of yes, of no. ARGV: article.
return { redis.call('HGET', KEYS[1], ARGV[1]), redis.call('HGET', KEYS[2], ARGV[1]) }
