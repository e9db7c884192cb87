-- What a receiver asked before it answered, and what was said: codes, or a few sealed words that name nobody.
create table question (
    referral    uuid        not null references referral,
    number      integer     not null check (number in (1, 2)),
    sender      uuid        not null,
    receiver    uuid        not null,
    code        text        not null,
    asked_at    timestamptz not null,
    due_at      timestamptz not null,
    answered_at timestamptz,
    answer      text,
    words       bytea, -- sealed
    primary key (referral, number),
    check (answered_at is null or answer is not null or words is not null)
);

alter table question enable row level security;
alter table question force row level security;
create policy parties on question for select using (acting_agency() in (sender, receiver));
create policy asked_by_receiver on question for insert with check (receiver = acting_agency());
create policy answered_by_sender on question for update
    using (sender = acting_agency() and answered_at is null)
    with check (sender = acting_agency());
revoke update, delete on question from ${app};
grant update (answered_at, answer, words) on question to ${app};
