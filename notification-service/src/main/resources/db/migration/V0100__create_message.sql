-- That something happened, told to a desk or to one account of an agency: ids only, no person and no text.
create table message (
    id              uuid primary key,          -- UUIDv7
    version         integer     not null,
    agency          uuid        not null,
    account         uuid,                      -- null: the agency's desk
    kind            text        not null,
    referral        uuid,
    access_grant    uuid,
    urgency         text check (urgency ~ '^[A-Z_]{1,30}$'),  -- a code, never words
    at              timestamptz not null,
    read_at         timestamptz,
    subject         uuid        not null,      -- the fact that is told: subject, its version, kind
    subject_version integer     not null,
    -- republishing tells a fact again under another event id; its addressee hears it once
    unique nulls not distinct (subject, kind, subject_version, agency, account)
);
create index message_in_box on message (agency, account, at desc, id desc);
create index message_unread on message (agency, account, at desc, id desc) where read_at is null;

alter table message enable row level security;
alter table message force row level security;
-- what is addressed to an account is not the agency's to read
create policy addressee on message
    using (agency = acting_agency() and (account is null or account = acting_account()))
    with check (agency = acting_agency() and (account is null or account = acting_account()));
-- consumers write for an agency without reading
create policy delivery on message for insert with check (agency = acting_agency());
