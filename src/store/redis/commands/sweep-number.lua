-- KEYS[1]  a case number, number:<number>     ARGV  1 case id     Removes it when it is that case's. Returns  nothing
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
