-- Why a referral went back unanswered; nothing has expired before there was a reason to.
alter table referral add column expiry_reason text check (status <> 'EXPIRED' or expiry_reason is not null);
