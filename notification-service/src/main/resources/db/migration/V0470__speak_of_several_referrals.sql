-- One message may speak of several referrals, as of those who were sent together: whoever must not deal with one of them does not see it.
-- Nothing says of which others the parties of before are; they stay hidden by their first referral alone.
alter table message add also uuid[] not null default '{}';
