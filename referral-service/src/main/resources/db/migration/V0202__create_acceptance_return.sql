-- Whom a worker had taken on and gave back: counted, because accepting only to look is how a bought worker would search.
create table acceptance_return (
    worker   uuid        not null,
    agency   uuid        not null,
    referral uuid        not null references referral,
    at       timestamptz not null,
    primary key (worker, referral)
);

alter table acceptance_return enable row level security;
alter table acceptance_return force row level security;
create policy own on acceptance_return using (agency = acting_agency()) with check (agency = acting_agency());
revoke update, delete on acceptance_return from ${app};
