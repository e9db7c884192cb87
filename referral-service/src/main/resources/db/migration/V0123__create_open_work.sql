-- What was last told of the open items of a closing agency: told again when a number changes. Held while it is counted.
create table open_work (
    agency  uuid    not null,
    kind    text    not null check (kind in ('REFERRAL_RECEIVED', 'REFERRAL_SENT')),
    version integer not null,
    open    bigint  not null check (open >= 0),
    primary key (agency, kind)
);

alter table open_work enable row level security;
alter table open_work force row level security;
create policy own on open_work using (agency = acting_agency()) with check (agency = acting_agency());
