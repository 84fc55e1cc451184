-- The case a leg is bound to.
-- KEYS[1]  the leg, {sNN}leg:<id>     ARGV  1 leg id
-- Returns  {} unbound | {case id} of another shard | {case id, case} (see lib/case.lua)
--@use case
--@use leg
local id = read_leg(ARGV[1]).case
if id == '' then return {} end
if not is_own(id) then return { id } end
return { id, told(id, read_case(id)) }
