-- What an agency is known by is corrected by two, of two agencies; both faces stay, so that history can say what it was called.
create table agency_correction (
    id             uuid primary key,        -- UUIDv7
    version        integer     not null,
    agency         uuid        not null references agency,
    name_before    text        not null,
    kind_before    text        not null,
    county_before  text,
    name           text        not null check (length(name) between 1 and 200),
    kind           text        not null,
    county         text        check (county ~ '^[A-Z]{1,2}$'),
    reason         text        not null check (length(reason) between 3 and 300),
    state          text        not null check (state in ('PROPOSED', 'APPROVED', 'REFUSED')),
    proposed_by    uuid        not null,
    proposed_from  uuid        not null,
    proposed_at    timestamptz not null,
    decided_by     uuid,
    decided_from   uuid,
    decided_at     timestamptz,
    check ((name, kind) is distinct from (name_before, kind_before) or county is distinct from county_before),
    check (num_nulls(decided_by, decided_from, decided_at) = case state when 'PROPOSED' then 3 else 0 end),
    check (state <> 'APPROVED' or (decided_by <> proposed_by and decided_from <> proposed_from and decided_from <> agency))
);
create unique index agency_correction_once on agency_correction (agency) where state = 'PROPOSED';
create index agency_correction_agency on agency_correction (agency, proposed_at desc, id desc);

alter table agency_correction enable row level security;
alter table agency_correction force row level security;
create policy network_admins on agency_correction
    using (acting_account() is not null and acting_holds('network-admin'))
    with check (acting_holds('network-admin')
                and case state when 'PROPOSED' then proposed_by = acting_account() and proposed_from = acting_agency()
                               else decided_by = acting_account() and decided_from = acting_agency() end);
revoke delete on agency_correction from ${app};
