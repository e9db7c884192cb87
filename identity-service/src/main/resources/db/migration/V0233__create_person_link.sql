-- How two records of one agency belong together. Nothing is merged: an ended link leaves both as they were, and the ledger
-- says what was read through it.
create table person_link (
    id           uuid primary key,           -- UUIDv7
    version      integer     not null,
    owner        uuid        not null references agency,
    kind         text        not null check (kind in ('SAME_HUMAN', 'SIBLING', 'PARENT', 'CO_VICTIM')),
    one          uuid        not null references person on delete cascade, -- of PARENT the parent
    other        uuid        not null references person on delete cascade check (one <> other),
    reason       text        not null check (reason in ('PERSON_SAID_SO', 'DOCUMENT_SHOWN', 'WORKERS_AGREE',
                                 'FAMILY_SAID_SO', 'FOUND_TOGETHER', 'SUPERVISOR_DECIDED')),
    made_by      uuid        not null,
    made_at      timestamptz not null,
    ended_by     uuid,
    ended_at     timestamptz,
    ended_reason text        check (ended_reason in ('MISTAKE', 'NEW_INFORMATION', 'PERSON_ASKED')),
    check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_reason is null)),
    check (kind = 'PARENT' or one < other)
);
create unique index person_link_live on person_link (kind, least(one, other), greatest(one, other)) where ended_at is null;
create index person_link_one on person_link (one);
create index person_link_other on person_link (other);

alter table person_link enable row level security;
alter table person_link force row level security;
create policy own on person_link
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on person_link from ${app};
grant update (version, ended_by, ended_at, ended_reason) on person_link to ${app};

-- What a reading rested on that somebody made who works with the other record of the same human.
alter table access add link uuid;
create index access_link on access (link, at desc, id desc) where link is not null;
