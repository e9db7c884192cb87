-- Under which version of its referral a grant was opened: an end that came before it and is told late ends it no more. Zero: opened before
-- this was kept, and ended by whatever is told.
alter table disclosure_grant add accepted integer not null default 0;

-- Whom a receiver named last in the place of whom its acceptance had named, also where that is heard before the acceptance.
create table named_workers (
    referral uuid primary key,
    owner    uuid    not null,
    version  integer not null, -- of the referral
    workers  uuid[]  not null
);
alter table named_workers enable row level security;
alter table named_workers force row level security;
create policy own on named_workers using (owner = acting_agency()) with check (owner = acting_agency());
revoke update, delete on named_workers from ${app};
grant update (version, workers) on named_workers to ${app};
