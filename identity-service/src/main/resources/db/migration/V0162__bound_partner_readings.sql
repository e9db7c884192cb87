-- Which of the partner's workers a system read for, in the partner's own opaque code.
alter table access add worker_code text check (worker_code ~ '^[A-Za-z0-9._-]{1,64}$');

-- How often a system has read, or tried to, on a day of its agency: the budget is spent before the vault opens.
create table partner_reading (
    client   uuid    not null references partner_client,
    agency   uuid    not null,
    day      date    not null,
    readings integer not null check (readings > 0),
    primary key (client, day)
);

alter table partner_reading enable row level security;
alter table partner_reading force row level security;
create policy own on partner_reading
    using (agency = acting_agency() and client = acting_account())
    with check (agency = acting_agency() and client = acting_account());
revoke delete on partner_reading from ${app};
