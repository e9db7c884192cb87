-- What lies on a receiver's desk: one narrow row for each referral that is not over, written in the transaction of each move.
-- Lists and counts of open work read this instead of the whole history; no index of referral has to name the status.
create table desk_item (
    referral uuid primary key, -- no reference: it is copied from the referral in the very statement that writes it
    sender   uuid        not null,
    receiver uuid        not null,
    code     text        not null,
    service  text        not null,
    urgency  text        not null,
    region   text,
    status   text        not null,
    sent_at  timestamptz not null,
    due_at   timestamptz not null -- of the answer, then of the service; the end of time when nothing is due
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.05);
-- what is overdue comes first because it was due first
create index desk_item_due on desk_item (receiver, due_at, referral);

-- before the policies, which hold for the owner of the tables as well
insert into desk_item (referral, sender, receiver, code, service, urgency, region, status, sent_at, due_at)
select id, sender, receiver, code, service, urgency, region, status, sent_at,
       case when status in ('SENT', 'ACKNOWLEDGED', 'INFORMATION_REQUESTED') then answer_by
            when status = 'ACCEPTED' then start_by
            else '9999-12-31T23:59:59Z' end
from referral
where status in ('SENT', 'ACKNOWLEDGED', 'INFORMATION_REQUESTED', 'ACCEPTED', 'WAITLISTED', 'IN_SERVICE', 'ON_HOLD');

alter table desk_item enable row level security;
alter table desk_item force row level security;
-- the sender's moves (sending, cancelling) write it, too
create policy parties on desk_item
    using (acting_agency() in (sender, receiver)) with check (acting_agency() in (sender, receiver));

-- Who of the receiver looks after it. A table of its own, because it is nothing to the sender; kept when the referral is over.
create table desk_claim (
    referral   uuid primary key references referral,
    version    integer not null,
    agency     uuid    not null,
    account    uuid, -- null: given back
    claimed_at timestamptz check ((claimed_at is null) = (account is null))
);

alter table desk_claim enable row level security;
alter table desk_claim force row level security;
create policy own on desk_claim using (agency = acting_agency()) with check (agency = acting_agency());
revoke delete on desk_claim from ${app};
