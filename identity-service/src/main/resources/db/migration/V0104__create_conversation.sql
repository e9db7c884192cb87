-- What was talked about with a person; one conversation may name several agencies.
create table conversation (
    id       uuid primary key,              -- UUIDv7
    version  integer     not null,
    person   uuid        not null references person,
    owner    uuid        not null,
    held_by  uuid        not null,
    held_at  timestamptz not null,
    purpose  text        not null check (purpose = 'SHARE_WITH_AGENCY'),
    form     text        not null check (form in ('ORAL', 'WRITTEN')),
    basis    text        not null check (basis in ('CONSENT', 'VITAL_INTEREST')),
    language text,
    reason   bytea,                         -- sealed
    check (basis = 'CONSENT' or reason is not null)
);

alter table conversation enable row level security;
alter table conversation force row level security;
create policy own on conversation
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on conversation from ${app};
