-- A key that a client sent, inserted first in the transaction whose effect it names: a twin waits for it here.
create table idempotency (
    agency     uuid not null,
    account    uuid not null,
    method     text not null,
    path       text not null,
    key        text not null check (length(key) <= 255),
    body       bytea not null,                            -- sealed hash
    status     integer,                                   -- null only while the transaction runs
    location   text,
    resource   uuid,
    created_at timestamptz not null,
    primary key (agency, account, method, path, key)
);
create index idempotency_old on idempotency (created_at);

alter table idempotency enable row level security;
alter table idempotency force row level security;
create policy own on idempotency
    using (agency = acting_agency() and account = acting_account())
    with check (agency = acting_agency() and account = acting_account());

-- Housekeeping belongs to no agency: old keys go through this one function, which runs as the owner.
create policy housekeeping on idempotency to current_user using (true);
create function forget_idempotency_keys(before timestamptz) returns bigint
    language sql security definer set search_path = public
as $$
    with gone as (delete from idempotency where created_at < before returning 1) select count(*) from gone;
$$;
