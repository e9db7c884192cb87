-- Domains of an agency's work addresses: only there may somebody be invited. Changed by two people.
create table mail_domain (
    id          uuid primary key,           -- UUIDv7
    version     integer     not null,
    agency      uuid        not null references agency,
    domain      text        not null check (domain = lower(domain) and length(domain) between 3 and 253),
    state       text        not null check (state in ('PROPOSED', 'ALLOWED', 'LEAVING', 'REMOVED')),
    proposed_by uuid,                       -- null: came with the agency itself
    proposed_at timestamptz not null,
    decided_by  uuid        check (decided_by <> proposed_by),
    decided_at  timestamptz
);
create unique index mail_domain_once on mail_domain (agency, domain) where state <> 'REMOVED';

alter table mail_domain enable row level security;
alter table mail_domain force row level security;
create policy own on mail_domain
    using (agency = acting_agency())
    with check (agency = acting_agency());

create policy narrow_function on mail_domain for select to current_user using (true);
create function agency_of_mail_domain(wanted uuid) returns uuid
    language sql stable security definer set search_path = public
    as 'select agency from mail_domain where id = wanted';
revoke all on function agency_of_mail_domain(uuid) from public;
grant execute on function agency_of_mail_domain(uuid) to ${app};

-- Agencies that are here already keep the domains that they use.
alter table account no force row level security;
alter table mail_domain no force row level security;
insert into mail_domain (id, version, agency, domain, state, proposed_at, decided_at)
select gen_random_uuid(), 0, agency, domain, 'ALLOWED', since, since
  from (select agency, lower(split_part(email, '@', 2)) as domain, min(created_at) as since
          from account where email is not null group by 1, 2) used
 where length(domain) between 3 and 253;
alter table mail_domain force row level security;
alter table account force row level security;
