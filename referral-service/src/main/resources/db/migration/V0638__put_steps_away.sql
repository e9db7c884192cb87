-- Somebody of the sender has decided that nothing more is to be done about what came back. Counts for that coming back alone: what
-- comes back once more waits once more. Rows are only ever added.
create table step_put_away (
    referral uuid        not null references referral,
    since    timestamptz not null, -- when it came back
    agency   uuid        not null,
    account  uuid        not null,
    reason   text        check (reason in ('HELPED_OTHERWISE', 'NOT_NEEDED', 'NOT_WANTED', 'NOT_REACHED')),
    at       timestamptz not null,
    primary key (referral, since)
);

alter table step_put_away enable row level security;
alter table step_put_away force row level security;
create policy own on step_put_away using (agency = acting_agency()) with check (agency = acting_agency());
revoke update, delete on step_put_away from ${app};
