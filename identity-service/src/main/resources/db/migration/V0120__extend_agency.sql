-- The life of an agency from probation to its end, and what the directory tells of it.
alter table agency drop constraint agency_status_check;
alter table agency
    add column suspended_from       text check (suspended_from in ('PROBATION', 'ACTIVE')),
    add column sponsors             uuid[]  not null default '{}',    -- the agencies that approved it
    add column new_until            date,                             -- receivers see "new agency" until then
    add column public_holidays      text check (public_holidays in ('RO')),
    add column holidays_through     integer,                          -- last year whose public holidays were told
    add column staffed_hours        text[]  not null default '{}',    -- such as 'MON 08:00-20:00', in its zone
    add column languages            text[]  not null default '{}',
    add column guardian             uuid references agency check (guardian <> id),
    add column website              text check (length(website) <= 200),
    add column registration_number  text check (length(registration_number) <= 60),
    add column accreditation_number text check (length(accreditation_number) <= 60),
    add constraint agency_status_check
        check (status in ('PROBATION', 'ACTIVE', 'SUSPENDED', 'CLOSING', 'DEACTIVATED')),
    add check (suspended_from is null or status = 'SUSPENDED'),
    add check (status <> 'PROBATION' or cardinality(sponsors) = 2);
create index agency_status on agency (status) where status <> 'ACTIVE';
