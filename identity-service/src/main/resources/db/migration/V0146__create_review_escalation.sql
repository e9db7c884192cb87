-- The last desk or supervisor is never blocked by a review: a network administrator decides.
create table review_escalation (
    id         uuid primary key,            -- UUIDv7
    version    integer     not null,
    agency     uuid        not null references agency,
    account    uuid        not null,
    since      timestamptz not null,
    decided_by uuid        check (decided_by <> account),
    decided_at timestamptz,
    keep       boolean     check ((keep is null) = (decided_at is null)),
    foreign key (account, agency) references account (id, agency)
);
create unique index review_escalation_open on review_escalation (agency, account) where decided_at is null;

alter table review_escalation enable row level security;
alter table review_escalation force row level security;
create policy own on review_escalation
    using (agency = acting_agency())
    with check (agency = acting_agency());

create policy narrow_function on review_escalation for select to current_user using (true);
create function open_review_escalations(most integer) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public
    as 'select id, agency from review_escalation where decided_at is null order by since limit most';
revoke all on function open_review_escalations(integer) from public;
grant execute on function open_review_escalations(integer) to ${app};
create function agency_of_review_escalation(wanted uuid) returns uuid
    language sql stable security definer set search_path = public
    as 'select agency from review_escalation where id = wanted';
revoke all on function agency_of_review_escalation(uuid) from public;
grant execute on function agency_of_review_escalation(uuid) to ${app};
