-- People and partner clients who sign in for an agency. What they may do is ours, how they sign in is Keycloak's.
create table account (
    id         uuid primary key,            -- the subject of their tokens
    version    integer     not null,
    agency     uuid        not null references agency,
    name       text        not null,
    email      text,
    client_id  text,
    roles      text[]      not null check (cardinality(roles) > 0),
    blocked    boolean     not null,
    created_at timestamptz not null,
    check ((email is null) <> (client_id is null))
);
create unique index account_email on account (email);
create index account_page on account (agency, created_at desc, id desc);

alter table account enable row level security;
alter table account force row level security;
create policy own on account
    using (agency = acting_agency())
    with check (agency = acting_agency());

-- Forced security holds for the owner too; this lets the owner's narrow function below find an agency, the application role nothing.
create policy narrow_function on account for select to current_user using (true);
create function agency_of_account(wanted uuid) returns uuid
    language sql stable security definer set search_path = public
    as 'select agency from account where id = wanted';
revoke all on function agency_of_account(uuid) from public;
grant execute on function agency_of_account(uuid) to ${app};
