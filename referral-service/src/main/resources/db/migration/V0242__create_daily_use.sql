-- How often an account asked today what has a budget: directory, places, candidates.
create table daily_use (
    account uuid    not null,
    agency  uuid    not null,
    budget  text    not null,
    day     date    not null,
    used    integer not null,
    primary key (account, agency, budget, day)
);
create index daily_use_day on daily_use (day);

alter table daily_use enable row level security;
alter table daily_use force row level security;
create policy own on daily_use using (agency = acting_agency()) with check (agency = acting_agency());
