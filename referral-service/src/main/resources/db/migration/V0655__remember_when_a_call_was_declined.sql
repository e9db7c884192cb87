-- Who said no in a call is not proposed first for the same: when it was said is remembered as it is of a referral. Of calls of before it counts from
-- when they were asked, which is days earlier at most.
alter table invitation add column declined_at timestamptz check (declined_at is null or status = 'DECLINED');
grant update (declined_at) on invitation to ${app};

-- What was called for one person and service, whenever that was.
create index call_person on call (person, service);
