-- Who must not deal with a referral, because somebody in it is close to them: hidden from them, whatever their role.
create table conflict_of_interest (
    id          uuid primary key, -- UUIDv7
    version     integer     not null,
    referral    uuid        not null references referral,
    account     uuid        not null,
    agency      uuid        not null, -- whose account it is: sender or receiver
    declared_at timestamptz not null,
    lifted_at   timestamptz, -- declared by mistake; said by a supervisor, never by the account itself
    lifted_by   uuid check ((lifted_by is null) = (lifted_at is null) and lifted_by <> account)
);
create unique index conflict_standing on conflict_of_interest (account, referral) where lifted_at is null;
create index conflict_of_agency on conflict_of_interest (agency, declared_at desc, id desc);

alter table conflict_of_interest enable row level security;
alter table conflict_of_interest force row level security;
create policy own on conflict_of_interest using (agency = acting_agency()) with check (agency = acting_agency());
revoke update, delete on conflict_of_interest from ${app};
grant update (version, lifted_at, lifted_by) on conflict_of_interest to ${app};
