-- A place that was given is taken, whatever is counted, until whom it was given to has come or something else has become of it: a count of
-- the bed that was still empty gave it away a second time.
alter table place_hold add column awaited boolean not null default false check (not awaited or state = 'TAKEN');

alter table place_hold no force row level security;
alter table referral no force row level security;
update place_hold h set awaited = true from referral r
 where r.id = h.referral and h.state = 'TAKEN' and r.status in ('ACCEPTED', 'ON_HOLD') and r.first_service_on is null;
alter table referral force row level security;
alter table place_hold force row level security;
