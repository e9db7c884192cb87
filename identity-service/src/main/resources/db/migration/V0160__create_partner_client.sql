-- Partner systems leave the accounts of people: they have scopes and credentials of their own, and never belong to two agencies.
create table partner_client (
    id               uuid primary key,      -- the subject of its tokens
    version          integer     not null,
    agency           uuid        not null references agency,
    name             text        not null,
    client_id        text        not null unique,
    scopes           text[]      not null check (not scopes @> array['identity:read']),
    key_id           text,                  -- null: it signs in by a secret
    identity_read    text        not null check (identity_read in ('NONE', 'REQUESTED', 'GRANTED')),
    requested_by     uuid,
    approved_by      uuid        check (approved_by <> requested_by),
    daily_reads      integer     not null check (daily_reads between 1 and 1000),
    disabled         boolean     not null,
    created_at       timestamptz not null,
    credential_since timestamptz not null,
    check (identity_read = 'NONE' or key_id is not null),
    check ((identity_read = 'NONE') = (requested_by is null)),
    check ((identity_read = 'GRANTED') = (approved_by is not null))
);
create index partner_client_page on partner_client (agency, created_at desc, id desc);

alter table partner_client enable row level security;
alter table partner_client force row level security;
create policy own on partner_client
    using (agency = acting_agency())
    with check (agency = acting_agency());

-- Second people may come from the network: they learn from here as which agency they act.
create policy narrow_function on partner_client for select to current_user using (true);
create function agency_of_client(wanted uuid) returns uuid
    language sql stable security definer set search_path = public
    as 'select agency from partner_client where id = wanted';
revoke all on function agency_of_client(uuid) from public;
grant execute on function agency_of_client(uuid) to ${app};
create function agencies_with_waiting_clients(most integer) returns table (agency uuid)
    language sql stable security definer set search_path = public
    as 'select agency from partner_client where identity_read = ''REQUESTED'' group by agency order by min(created_at) limit most';
revoke all on function agencies_with_waiting_clients(integer) from public;
grant execute on function agencies_with_waiting_clients(integer) to ${app};

-- Those that are here already could send and answer. Republishing tells the others which scopes that makes.
alter table account no force row level security;
alter table partner_client no force row level security;
insert into partner_client (id, version, agency, name, client_id, scopes, identity_read, daily_reads, disabled, created_at, credential_since)
select id, version, agency, name, client_id, array['referrals:answer', 'referrals:read', 'referrals:send'], 'NONE', 100, blocked, created_at, created_at
  from account where client_id is not null;
delete from account where client_id is not null;
alter table partner_client force row level security;
alter table account force row level security;
update standing s set scopes = c.scopes from partner_client c where c.id = s.account;
