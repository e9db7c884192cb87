-- Who has seen the secret of a partner's system: when they leave, it has to be rotated. Only ever added.
create table client_secret_seen (
    client  uuid        not null references partner_client,
    agency  uuid        not null,
    account uuid        not null,
    seen_at timestamptz not null,
    primary key (client, account, seen_at)
);
create index client_secret_seen_by on client_secret_seen (agency, account);

alter table client_secret_seen enable row level security;
alter table client_secret_seen force row level security;
create policy own on client_secret_seen
    using (agency = acting_agency())
    with check (agency = acting_agency());
revoke update, delete on client_secret_seen from ${app};
