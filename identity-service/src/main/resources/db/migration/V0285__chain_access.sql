-- Each agency's readings hang on one another: place in the row of them, hash of what stands before, hash of this one. Readers
-- only add rows; one sequencer chains what has committed, behind the same fence as the outbox. See
-- docs/adr/0026-ledger-chain.md.
alter table access
    add xid      xid8 not null default pg_current_xact_id(),
    add seq      bigint check (seq > 0),
    add previous bytea,
    add hash     bytea,
    add check ((seq is null) = (hash is null)),
    add check ((seq is null) = (previous is null));
create index access_unchained on access (agency, at, id) where seq is null;
create unique index access_chain on access (agency, seq) where seq is not null;
create index access_of_agency on access (agency, at desc, id desc);

grant update (seq, previous, hash) on access to ${app};
create policy chained_once on access for update
    using (agency = acting_agency() and seq is null)
    with check (agency = acting_agency() and seq is not null);

-- How far the chain of an agency reaches: sealed, so that only who holds the keys can write one.
create table access_head (
    agency  uuid primary key,
    version integer not null,
    sealed  bytea   not null
);

alter table access_head enable row level security;
alter table access_head force row level security;
create policy own on access_head
    using (agency = acting_agency())
    with check (agency = acting_agency());
revoke delete on access_head from ${app};

create policy narrow_function on access for select to current_user using (true);
create function agencies_with_unchained_accesses(most integer) returns table (agency uuid)
    language sql stable security definer set search_path = public
as $$
    select distinct a.agency from access a
     where a.seq is null and a.xid < pg_snapshot_xmin(pg_current_snapshot()) limit most
$$;
revoke all on function agencies_with_unchained_accesses(integer) from public;
grant execute on function agencies_with_unchained_accesses(integer) to ${app};
