-- The clocks of a referral, one row written with its sending. A moment that was looked at is empty; due_at is the next look.
-- Apart from the referral: its rows change in place with every move, and no move changes an index of it.
create table running_clock (
    referral     uuid primary key, -- written in the transaction that writes the referral
    sender       uuid        not null,
    receiver     uuid        not null,
    answer_by    timestamptz not null,
    system_at    timestamptz,
    candidate_at timestamptz,
    remind_at    timestamptz,
    escalate_at  timestamptz,
    expire_at    timestamptz,
    start_at     timestamptz,
    own_at       timestamptz,
    own_of       integer,
    paused_at    timestamptz,
    due_at       timestamptz
);
create index running_clock_due on running_clock (due_at) where due_at is not null;

-- What was sent before there were clocks is looked at once the limit has passed; supervisors then have a day.
insert into running_clock (referral, sender, receiver, answer_by, escalate_at, expire_at, start_at, due_at)
select id, sender, receiver, answer_by, answer_by, answer_by + interval '1 day', start_by, answer_by
  from referral where status <> 'DRAFT' and answer_by is not null;

alter table running_clock enable row level security;
alter table running_clock force row level security;
create policy parties on running_clock
    using (acting_agency() in (sender, receiver))
    with check (acting_agency() in (sender, receiver));
create policy narrow_function on running_clock for select to current_user using (true);
revoke update, delete on running_clock from ${app};
grant update (answer_by, system_at, candidate_at, remind_at, escalate_at, expire_at, start_at, own_at, own_of, paused_at, due_at)
    on running_clock to ${app};

create function due_clocks(moment timestamptz, most integer) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public
    as 'select referral, sender from running_clock where due_at <= moment order by due_at limit most';
revoke all on function due_clocks(timestamptz, integer) from public;
grant execute on function due_clocks(timestamptz, integer) to ${app};
