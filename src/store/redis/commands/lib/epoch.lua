--@use shard
-- The store's epoch (T34; see epoch.ts). {sNN}epoch holds `<epoch> <line>`: the line of writes that the server was on when
-- it was written. A server that was restarted, was promoted, or got an older file back is on another one: then nothing that
-- rests on the record's epoch may happen before somebody has raised it, and the script ends here with an error.
-- A provider may hide the line: then it is '-' for good, and only the witness is left.
local function line_of_server()
  local info = redis.pcall('INFO', 'replication')
  return type(info) == 'string' and string.match(info, 'master_replid:(%w+)') or '-'
end

local known_epoch
local function store_epoch()
  if known_epoch then return known_epoch end
  local epoch, line = string.match(redis.call('GET', tag .. 'epoch') or '', '^(%d+) (%S+)$')
  if not epoch or line ~= line_of_server() then error('OTHERLINE') end
  known_epoch = tonumber(epoch)
  return known_epoch
end

-- Epochs of users count from here: whatever was granted under an older epoch of the store lies below it.
local function base() return store_epoch() * 1000000 end
