-- "Could you take somebody?", of nobody in particular: there is no column for a person.
create table capacity_question (
    id          uuid primary key, -- UUIDv7
    version     integer     not null,
    listing     uuid        not null references listing,
    service     text        not null,
    sender      uuid        not null,
    receiver    uuid        not null check (receiver <> sender),
    author      uuid        not null,
    age_band    text        not null check (age_band in ('ADULT', 'CHILD_OR_IN_DOUBT')),
    kind        text        check (kind in ('WOMEN', 'MEN', 'CHILDREN', 'FAMILIES')),
    region      text        check (region ~ '^[A-Z]{1,3}$'),
    needed_by   date,
    asked_at    timestamptz not null,
    answer      text        check (answer in ('HAS_CAPACITY', 'NO_CAPACITY', 'WAITLIST', 'ASSESSMENT_NEEDED')),
    by_snapshot boolean     not null,
    answered_at timestamptz check (answer is null or answered_at is not null)
);
create index capacity_question_sent on capacity_question (sender, asked_at desc, id desc);
create index capacity_question_received on capacity_question (receiver, asked_at desc, id desc);
alter table capacity_question enable row level security;
alter table capacity_question force row level security;
create policy parties on capacity_question
    using (acting_agency() in (sender, receiver)) with check (acting_agency() in (sender, receiver));
revoke update, delete on capacity_question from ${app};
grant update (version, answer, answered_at) on capacity_question to ${app};
