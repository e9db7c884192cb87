-- To whom a place was given: what comes to nothing before it begins gives its place back.
alter table place_hold add column referral uuid check (referral is null or state <> 'HELD');
create index place_hold_given on place_hold (referral) where state = 'TAKEN';

alter table place_hold no force row level security;
alter table invitation no force row level security;
update place_hold h set referral = i.referral from invitation i
 where i.hold = h.id and i.status = 'CONFIRMED' and h.state = 'TAKEN';
alter table invitation force row level security;
alter table place_hold force row level security;
