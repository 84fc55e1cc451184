-- KEYS[1]  the user, {sNN}user:<id>     ARGV  1 user     Returns  the user's epoch now
--@use user
return whole(epoch_of(ARGV[1]))
