-- Whether somebody ever signed in for the agency: the day when an administrator let them in again counts as seen, but nobody came.
-- Forced security is lifted for those who were seen before.
alter table account add column came boolean not null default false;
alter table account no force row level security;
update account set came = true where last_seen_on is not null;
alter table account force row level security;

-- Where somebody can decide: what was asked for a blocked account waits until that one is let in again.
create or replace function agencies_with_pending_role_grants(most integer) returns table (agency uuid)
    language sql stable security definer set search_path = public, pg_temp
    as 'select g.agency from role_grant g join account a on a.id = g.account and a.agency = g.agency
         where g.state = ''PENDING'' and not a.blocked
         group by g.agency order by min(g.requested_at) limit most';
