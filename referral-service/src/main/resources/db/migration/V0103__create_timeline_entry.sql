-- What happened to a referral: one row for each version of it, never changed.
create table timeline_entry (
    referral    uuid        not null references referral,
    version     integer     not null,
    sender      uuid        not null,
    receiver    uuid,       -- null while it is a draft: the receiver never learns how long it was one
    at          timestamptz not null,
    move        text        not null,
    from_status text,
    to_status   text        not null,
    actor       uuid,
    agency      uuid        not null,
    reason      text,
    primary key (referral, version)
);

alter table timeline_entry enable row level security;
alter table timeline_entry force row level security;
create policy parties on timeline_entry using (acting_agency() in (sender, receiver));
revoke update, delete on timeline_entry from ${app};
