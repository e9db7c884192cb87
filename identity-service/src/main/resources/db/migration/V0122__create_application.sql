-- Somebody asks to join the network. Anybody may write one; only network administrators read them.
create table application (
    id                   uuid primary key,  -- UUIDv4: does not tell how many there were
    version              integer     not null,
    status               text        not null check (status in ('RECEIVED', 'APPROVED', 'REFUSED')),
    received_at          timestamptz not null,
    name                 text        not null check (length(name) between 1 and 200),
    kind                 text        not null,
    county               text        check (county ~ '^[A-Z]{1,2}$'),
    zone                 text        not null,
    phone                text        not null check (length(phone) <= 31),
    website              text        check (length(website) <= 200),
    registration_number  text        not null check (length(registration_number) <= 60),
    accreditation_number text        check (length(accreditation_number) <= 60),
    contact_name         text        not null check (length(contact_name) <= 200),
    contact_email        text        not null check (length(contact_email) <= 254),
    contact_phone        text        check (length(contact_phone) <= 31),
    languages            text[]      not null,
    about                text        check (length(about) <= 1000),
    refusal_reason       text        check ((status = 'REFUSED') = (refusal_reason is not null)),
    agency               uuid        references agency check ((status = 'APPROVED') = (agency is not null))
);
create index application_page on application (received_at desc, id desc);

alter table application enable row level security;
alter table application force row level security;
create policy anybody_applies on application for insert
    with check (status = 'RECEIVED');
create policy network_admins_read on application for select
    using (acting_account() is not null and acting_holds('network-admin'));
create policy network_admins_decide on application for update
    using (acting_account() is not null and acting_holds('network-admin'))
    with check (acting_account() is not null and acting_holds('network-admin'));
revoke delete on application from ${app};

-- Two approvals, of two people of two agencies: the keys refuse a second one of either, also at the same instant.
create table application_approval (
    application     uuid        not null references application,
    agency          uuid        not null,
    account         uuid        not null,
    approved_at     timestamptz not null,
    check_kind      text        not null check (check_kind in ('PUBLIC_REGISTER', 'CALL', 'VISIT')),
    check_reference text        not null check (length(check_reference) between 3 and 200),
    checked_on      date        not null,
    primary key (application, agency),
    unique (application, account)
);

alter table application_approval enable row level security;
alter table application_approval force row level security;
create policy network_admins on application_approval for select
    using (acting_account() is not null and acting_holds('network-admin'));
create policy given_by_who_approves on application_approval for insert
    with check (account = acting_account() and agency = acting_agency() and acting_holds('network-admin'));
revoke update, delete on application_approval from ${app};

-- The limit of a day asks how many there were, as nobody, and learns nothing else.
create policy narrow_function on application for select to current_user using (true);
create function applications_between(earliest timestamptz, latest timestamptz) returns bigint
    language sql stable security definer set search_path = public
    as 'select count(*) from application where received_at > earliest and received_at <= latest';
revoke all on function applications_between(timestamptz, timestamptz) from public;
grant execute on function applications_between(timestamptz, timestamptz) to ${app};
