-- One need, asked of at most five agencies that the sender picked. The person is the sender's to know.
create table call (
    id           uuid primary key, -- UUIDv7
    version      integer     not null,
    sender       uuid        not null,
    author       uuid        not null,
    person       uuid        not null,
    service      text        not null,
    urgency      text        not null check (urgency in ('EMERGENCY', 'URGENT', 'NORMAL')),
    age_band     text        not null check (age_band in ('ADULT', 'CHILD_OR_IN_DOUBT')),
    place_kind   text,
    region       text        check (region ~ '^[A-Z]{1,3}$'),
    interpreter  boolean,
    needed_by    date,
    requirements varchar(40)[],
    status       text        not null check (status in ('OPEN', 'CONFIRMED', 'WITHDRAWN', 'LAPSED')),
    called_at    timestamptz not null,
    closes_at    timestamptz not null,
    referral     uuid        check (status <> 'CONFIRMED' or referral is not null)
);
create index call_sent on call (sender, called_at desc, id desc);
create index call_due on call (closes_at) where status = 'OPEN';
alter table call enable row level security;
alter table call force row level security;
create policy own on call using (sender = acting_agency()) with check (sender = acting_agency());
create policy upkeep on call for select to current_user using (true);
revoke update, delete on call from ${app};
grant update (version, status, referral) on call to ${app};

-- What one of the agencies sees of it: the envelope, and no person. Which others are asked stands nowhere here.
create table invitation (
    id             uuid primary key, -- UUIDv7
    version        integer     not null,
    call           uuid        not null references call,
    sender         uuid        not null,
    receiver       uuid        not null check (receiver <> sender),
    author         uuid        not null,
    service        text        not null,
    urgency        text        not null check (urgency in ('EMERGENCY', 'URGENT', 'NORMAL')),
    age_band       text        not null check (age_band in ('ADULT', 'CHILD_OR_IN_DOUBT')),
    place_kind     text,
    region         text        check (region ~ '^[A-Z]{1,3}$'),
    interpreter    boolean,
    needed_by      date,
    requirements   varchar(40)[],
    status         text        not null check (status in ('ASKED', 'OFFERED', 'DECLINED', 'CONFIRMED', 'NOT_NEEDED', 'LAPSED')),
    asked_at       timestamptz not null,
    closes_at      timestamptz not null,
    offered_by     uuid,
    workers        uuid[]      check (cardinality(workers) between 1 and 5),
    hold           uuid,       -- the place that is kept, where places are counted
    held_until     timestamptz,
    decline_reason text        check (status <> 'DECLINED' or decline_reason is not null),
    referral       uuid        check (status <> 'CONFIRMED' or referral is not null),
    unique (call, receiver),
    check (status not in ('OFFERED', 'CONFIRMED') or offered_by is not null and workers is not null and held_until is not null)
);
create index invitation_received on invitation (receiver, asked_at desc, id desc);
create index invitation_due on invitation (held_until) where status = 'OFFERED';
-- at most one of a call is ever confirmed
create unique index invitation_winner on invitation (call) where status = 'CONFIRMED';
alter table invitation enable row level security;
alter table invitation force row level security;
create policy parties on invitation
    using (acting_agency() in (sender, receiver)) with check (acting_agency() in (sender, receiver));
create policy upkeep on invitation for select to current_user using (true);
revoke update, delete on invitation from ${app};
grant update (version, status, offered_by, workers, hold, held_until, decline_reason, referral) on invitation to ${app};

-- The system's own doors: what is due and whose it is, and nothing else. Each is then done as that agency.
create function due_offer(at timestamptz) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public
    as 'select id, receiver from invitation where status = ''OFFERED'' and held_until <= $1 order by held_until limit 200';
create function due_call(at timestamptz) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public
    as 'select id, sender from call where status = ''OPEN'' and closes_at <= $1 order by closes_at limit 200';
