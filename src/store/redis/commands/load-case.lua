-- KEYS[1]  the case, {sNN}case:<id>     ARGV  1 case id     Returns  the case (see lib/case.lua)
--@use case
return told(ARGV[1], read_case(ARGV[1]))
