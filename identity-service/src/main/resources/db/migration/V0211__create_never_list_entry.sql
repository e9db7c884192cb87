-- Who shall never have to do with a person. Only the owner's assigned workers read it: to everybody else the listed are
-- "not available" and nothing more.
create table never_list_entry (
    id         uuid primary key,            -- UUIDv7
    version    integer     not null,
    person     uuid        not null references person,
    owner      uuid        not null,
    kind       text        not null check (kind in ('AGENCY', 'UNIT', 'COUNTY', 'WORKER')),
    agency     uuid        references agency,
    county     text        check (county ~ '^[A-Z]{1,2}$'),
    account    uuid,
    unit       bytea,                       -- sealed
    note       bytea,                       -- sealed
    added_at   timestamptz not null,
    added_by   uuid        not null,
    removed_at timestamptz,
    removed_by uuid,
    check ((agency is not null) = (kind in ('AGENCY', 'UNIT'))),
    check ((county is not null) = (kind = 'COUNTY')),
    check ((account is not null) = (kind = 'WORKER')),
    check ((unit is not null) = (kind = 'UNIT')),
    check ((removed_at is null) = (removed_by is null))
);
create index never_list_entry_person on never_list_entry (person) where removed_at is null;

alter table never_list_entry enable row level security;
alter table never_list_entry force row level security;
create policy own on never_list_entry
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on never_list_entry from ${app};
grant update (version, removed_at, removed_by) on never_list_entry to ${app};

-- The receiver must not read the list, and still be held to it: it learns a yes or no about an account, never a row.
create policy narrow_function on never_list_entry for select to current_user using (true);
create function never_listed(subject uuid, worker uuid) returns boolean
    language sql stable security definer set search_path = public
    as 'select exists (select from never_list_entry e
                        where e.person = subject and e.kind = ''WORKER'' and e.account = worker and e.removed_at is null)';
revoke all on function never_listed(uuid, uuid) from public;
grant execute on function never_listed(uuid, uuid) to ${app};

-- The second wall: nothing that is no longer thought to be so, and nothing to whom the person shall not meet.
drop policy shared on identifier;
create policy shared on identifier for select
    using (replaced_at is null
        and exists (
        select 1 from live_grant g
         where g.person = identifier.person
           and g.receiver = acting_agency()
           and acting_account() = any (g.workers)
           and identifier.category = any (g.categories))
        and not never_listed(person, acting_account()));
drop policy supervised on identifier;
create policy supervised on identifier for select
    using (replaced_at is null
        and exists (
        select 1 from access a join live_grant g on g.id = a.grant_id
         where a.person = identifier.person
           and a.agency = acting_agency()
           and a.account = acting_account()
           and a.reason is not null
           and a.xmin = pg_current_xact_id()::xid
           and g.person = identifier.person
           and g.receiver = acting_agency()
           and identifier.category = any (g.categories))
        and not never_listed(person, acting_account()));
