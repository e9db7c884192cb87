-- By telephone first: what a sender says that the receiver promised when it was rung. One row for each call, never changed. The
-- number is the directory's own; who answered lies sealed.
create table promise (
    id          uuid        primary key, -- UUIDv7
    referral    uuid        not null references referral,
    sender      uuid        not null,
    receiver    uuid        not null,
    number      text        not null,
    answered_by bytea       not null, -- sealed
    called_at   timestamptz not null,
    recorded_at timestamptz not null,
    check (called_at <= recorded_at)
);
create index promise_referral on promise (referral, recorded_at desc);

alter table promise enable row level security;
alter table promise force row level security;
create policy parties on promise for select using (acting_agency() in (sender, receiver));
create policy recorded_by_sender on promise for insert with check (sender = acting_agency());
revoke update, delete on promise from ${app};

-- The one that stands, read with every referral; any answer empties it.
alter table referral
    add promised_number      text,
    add promised_called_at   timestamptz,
    add promised_recorded_at timestamptz,
    add check ((promised_number is null) = (promised_called_at is null)
           and (promised_number is null) = (promised_recorded_at is null));

-- A desk knows it at a glance.
alter table desk_item add promised boolean not null default false;
create or replace function desk_put(in_referral uuid) returns void
    language sql security definer set search_path = public
as $$
    insert into desk_item (referral, receiver, sender, code, service, urgency, region, status, sent_at, due_at, promised)
    select id, receiver, sender, code, service, urgency, region, status, sent_at,
           case when status in ('SENT', 'ACKNOWLEDGED', 'INFORMATION_REQUESTED') then answer_by
                when status = 'ACCEPTED' then start_by
                else '9999-12-31T23:59:59Z' end,
           promised_number is not null
    from referral
    where id = in_referral
      and status in ('SENT', 'ACKNOWLEDGED', 'INFORMATION_REQUESTED', 'ACCEPTED', 'WAITLISTED', 'IN_SERVICE', 'ON_HOLD')
    on conflict (referral) do update
        set status = excluded.status, due_at = excluded.due_at, promised = excluded.promised
$$;
