-- Messages that are not about a referral: an agreement or an account, and how many days are left.
alter table message add column about uuid;
alter table message add column days integer check (days >= 0);
