-- Whose need was told to a supervisor, so that it is told once. The sender's alone.
create table told_need (
    sender  uuid        not null,
    person  uuid        not null,
    service text        not null,
    told_at timestamptz not null,
    primary key (sender, person, service)
);
alter table told_need enable row level security;
alter table told_need force row level security;
create policy own on told_need using (sender = acting_agency()) with check (sender = acting_agency());

-- What was not found where: one row for each need, of nobody. The day alone, so that no row leads back to a referral.
create table unmet_need (
    id      uuid primary key,
    agency  uuid not null,
    region  text,
    service text not null,
    urgency text not null,
    day     date not null
);
create index unmet_need_counted on unmet_need (agency, day);
alter table unmet_need enable row level security;
alter table unmet_need force row level security;
create policy own on unmet_need using (agency = acting_agency()) with check (agency = acting_agency());
revoke update, delete on unmet_need from ${app};

-- To whom a person has agreed: asked when a referral came back.
create index consent_person on consent (person);
