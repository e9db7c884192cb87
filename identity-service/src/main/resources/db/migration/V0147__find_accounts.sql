-- Narrow functions, run as the owner: only what is due, at which agency, never who it is.
drop function agency_of_account(uuid);
create function agencies_of_account(wanted uuid) returns table (agency uuid, blocked boolean)
    language sql stable security definer set search_path = public
    as 'select agency, blocked from account where id = wanted order by created_at, agency';
revoke all on function agencies_of_account(uuid) from public;
grant execute on function agencies_of_account(uuid) to ${app};

-- People who have not been seen since that day. Systems of partners never sign in to a page.
create function dormant_accounts(seen_before date, most integer) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public
    as 'select id, agency from account where not blocked and email is not null
           and greatest(coalesce(last_seen_on, ''-infinity''), (created_at at time zone ''UTC'')::date) < seen_before
         order by id, agency limit most';
revoke all on function dormant_accounts(date, integer) from public;
grant execute on function dormant_accounts(date, integer) to ${app};

create function unconfirmed_accounts(confirmed_before timestamptz, most integer) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public
    as 'select id, agency from account a where not blocked and email is not null and confirmed_at < confirmed_before
           and not exists (select from review_escalation e where e.agency = a.agency and e.account = a.id and e.decided_at is null)
         order by confirmed_at, id limit most';
revoke all on function unconfirmed_accounts(timestamptz, integer) from public;
grant execute on function unconfirmed_accounts(timestamptz, integer) to ${app};

create function sign_outs_due(most integer) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public
    as 'select id, agency from account where sign_out_due order by blocked_at, id limit most';
revoke all on function sign_outs_due(integer) from public;
grant execute on function sign_outs_due(integer) to ${app};
create index account_sign_out on account (blocked_at) where sign_out_due;
create index account_seen on account (last_seen_on) where not blocked;
