-- The shard a script works in. KEYS[1] carries its hash tag, as {s07}; every key built here carries the same one, so
-- that all keys of the script lie in one slot and the script is one atomic step on one node of a cluster.
local tag = string.match(KEYS[1], '^({[^}]*})')
-- What ids of this shard begin with, as 07-.
local own = string.sub(tag, 3, 4) .. '-'
local function key(kind, id) return tag .. kind .. ':' .. id end
local function rest(id) return string.sub(id, 4) end
local function is_own(id) return string.sub(id, 1, 3) == own end
-- Lua writes big numbers as 1.7e+12; instants and scores must stay whole.
local function whole(number) return string.format('%.0f', number) end
