-- Which referral named a worker of the receiver's own record: when it names others, they go with it. Whoever was assigned by hand, or before
-- this was remembered, stays.
alter table assigned_worker add referral uuid;
