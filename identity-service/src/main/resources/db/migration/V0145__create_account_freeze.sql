-- A colleague stopped an account that looks coerced or stolen. Each may do so once a day; two undo it.
create table account_freeze (
    id             uuid primary key,        -- UUIDv7
    version        integer     not null,
    agency         uuid        not null references agency,
    account        uuid        not null,
    state          text        not null check (state in ('PROPOSED', 'ACTIVE', 'LIFTING', 'LIFTED')),
    frozen_by      uuid        not null check (frozen_by <> account),
    frozen_on      date        not null,
    frozen_at      timestamptz not null,
    confirmed_by   uuid        check (confirmed_by <> frozen_by and confirmed_by <> account),
    lift_asked_by  uuid        check (lift_asked_by <> account),
    lifted_by      uuid        check (lifted_by <> lift_asked_by and lifted_by <> account),
    lifted_at      timestamptz check ((state = 'LIFTED') = (lifted_at is not null)),
    check (state <> 'LIFTED' or lifted_by is not null),
    unique (agency, frozen_by, frozen_on),
    foreign key (account, agency) references account (id, agency)
);
create unique index account_freeze_open on account_freeze (agency, account) where state <> 'LIFTED';

alter table account_freeze enable row level security;
alter table account_freeze force row level security;
create policy own on account_freeze
    using (agency = acting_agency())
    with check (agency = acting_agency());
