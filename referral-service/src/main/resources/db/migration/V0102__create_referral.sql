-- A referral from one agency to another. Ids only; the free text lies sealed in note.
create table referral (
    id               uuid primary key, -- UUIDv7
    version          integer     not null,
    code             text        not null unique check (code ~ '^RF-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    person           uuid        not null,
    sender           uuid        not null,
    receiver         uuid        not null check (receiver <> sender),
    author           uuid        not null,
    consent          uuid        check (status = 'DRAFT' or consent is not null),
    consent_ends_at  timestamptz,
    case_file        uuid,
    service          text        not null,
    urgency          text        not null check (urgency in ('EMERGENCY', 'URGENT', 'NORMAL')),
    -- the envelope
    age_band         text        not null check (age_band in ('ADULT', 'CHILD_OR_IN_DOUBT')),
    place_kind       text,
    region           text        check (region ~ '^[A-Z]{1,3}$'),
    interpreter      boolean,
    needed_by        date,
    requirements     varchar(40)[],
    noted            boolean     not null,
    status           text        not null check (status in (
        'DRAFT', 'SENT', 'ACKNOWLEDGED', 'INFORMATION_REQUESTED', 'ACCEPTED', 'WAITLISTED', 'DECLINED', 'REDIRECTED',
        'IN_SERVICE', 'ON_HOLD', 'COMPLETED', 'NOT_DELIVERED', 'CANCELLED', 'CONSENT_WITHDRAWN', 'EXPIRED',
        'ENTERED_IN_ERROR')),
    created_at       timestamptz not null,
    sent_at          timestamptz check (status in ('DRAFT', 'ENTERED_IN_ERROR') or sent_at is not null),
    answer_by        timestamptz check (sent_at is null or answer_by is not null),
    start_by         timestamptz check (sent_at is null or start_by is not null),
    workers          uuid[]      check (cardinality(workers) between 1 and 5),
    decline_reason   text        check (status <> 'DECLINED' or decline_reason is not null),
    cancel_reason    text        check (status <> 'CANCELLED' or cancel_reason is not null),
    outcome          text        check (status <> 'COMPLETED' or outcome is not null),
    first_service_on date,
    check (status not in ('ACCEPTED', 'IN_SERVICE', 'ON_HOLD', 'COMPLETED') or workers is not null)
) with (fillfactor = 80); -- room for the next version of a row beside it

-- No index names the status: a move then changes no index at all, and the new version of the row stays on its page.
-- The two lists, newest first, page by page.
create index referral_received on referral (receiver, sent_at desc, id desc);
create index referral_sent on referral (sender, sent_at desc, id desc);
create index referral_drafted on referral (author, created_at desc, id desc) where sent_at is null;
-- what an ended consent stops
create index referral_consent on referral (consent);

alter table referral enable row level security;
alter table referral force row level security;
-- a draft is its author's alone; to the receiver it does not exist
create policy parties on referral
    using (case when status = 'DRAFT' then sender = acting_agency() and author = acting_account()
                else acting_agency() in (sender, receiver) end)
    with check (acting_agency() in (sender, receiver));
