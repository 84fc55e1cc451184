--@use shard
-- A mail that is not finished is a hash at {sNN}mail:<id>: sealed (its content), size, put (word of the call that put
-- it), attempt, fence, lease (end of it), holder (word of the claim; '' when nobody holds it).
-- {sNN}mails: <size>:<id> by when it may be claimed: due, or the end of the lease. {sNN}mailed: ids of finished mails by
-- when they were finished; forget-mails.lua takes the old ones out.
local function member_of(id) return redis.call('HGET', key('mail', id), 'size') .. ':' .. id end
