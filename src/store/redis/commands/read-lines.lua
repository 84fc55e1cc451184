-- KEYS[1]  the leg, {sNN}leg:<id>     ARGV  1 leg id, 2 after, 3 limit
-- Returns  {position of the first, lines} (see lib/leg.lua); no line has a position at or below `after`
--@use leg
return lines_after(ARGV[1], read_leg(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]))
