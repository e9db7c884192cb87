-- A referral may ask for the whole case. What it asks for is fixed when it is sent.
alter table referral add type text not null default 'REFERRAL' check (type in ('REFERRAL', 'TRANSFER'));

-- What the sender of a transfer decided for each of its other open referrals of the person; it happens on acceptance.
create table transfer_decision (
    transfer   uuid        not null references referral,
    referral   uuid        not null references referral,
    sender     uuid        not null,
    fate       text        not null check (fate in ('HAND_OVER', 'KEEP', 'CLOSE')),
    decided_by uuid        not null,
    decided_at timestamptz not null,
    primary key (transfer, referral)
);
alter table transfer_decision enable row level security;
alter table transfer_decision force row level security;
create policy own on transfer_decision using (sender = acting_agency()) with check (sender = acting_agency());
revoke update, delete on transfer_decision from ${app};

-- What the new owner is told of a referral that it shall ask for anew: the service, and whom the old owner had asked.
create table handed_over (
    id         uuid        primary key, -- UUIDv7
    transfer   uuid        not null references referral,
    referral   uuid        not null references referral,
    sender     uuid        not null,
    receiver   uuid        not null,
    service    text        not null,
    asked      uuid        not null,    -- the agency that the old owner had asked
    successor  uuid        references referral,
    taken_at   timestamptz check ((successor is null) = (taken_at is null)),
    unique (transfer, referral)
);
alter table handed_over enable row level security;
alter table handed_over force row level security;
create policy parties on handed_over
    using (acting_agency() in (sender, receiver)) with check (acting_agency() in (sender, receiver));
revoke update, delete on handed_over from ${app};
grant update (successor, taken_at) on handed_over to ${app};

-- That an agency would like to have the case behind a referral that it received. The owner's alone: whoever asked never sees
-- a row, and so never an answer.
create table transfer_request (
    id          uuid        primary key, -- UUIDv7
    version     integer     not null,
    referral    uuid        not null references referral,
    owner       uuid        not null,
    author      uuid        not null,    -- of the referral: who is told
    asker       uuid        not null check (asker <> owner),
    asked_by    uuid        not null,
    reason      text        not null,
    asked_at    timestamptz not null,
    answer      text,
    answered_at timestamptz check ((answer is null) = (answered_at is null)),
    answered_by uuid
);
create index transfer_request_owner on transfer_request (owner, asked_at desc, id desc);
alter table transfer_request enable row level security;
alter table transfer_request force row level security;
create policy own on transfer_request using (owner = acting_agency()) with check (owner = acting_agency());
revoke update, delete on transfer_request from ${app};
grant update (version, answer, answered_at, answered_by) on transfer_request to ${app};
