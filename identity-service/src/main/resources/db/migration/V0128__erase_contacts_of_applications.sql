-- Who applied is kept only as long as it is needed. What was decided, and about which organisation, stays; names and numbers go.
alter table application add decided_at timestamptz, add erased_at timestamptz;

alter table application no force row level security;
update application set decided_at = received_at where status <> 'RECEIVED';
alter table application force row level security;

alter table application
    alter column contact_name drop not null,
    alter column contact_email drop not null,
    alter column phone drop not null,
    add check ((status = 'RECEIVED') = (decided_at is null)),
    add check (erased_at is null or status <> 'RECEIVED'),
    add check (erased_at is not null or num_nulls(contact_name, contact_email, phone) = 0),
    add check (erased_at is null or num_nonnulls(contact_name, contact_email, contact_phone, phone, website, about) = 0);
create index application_to_erase on application (received_at) where erased_at is null;

-- Housekeeping belongs to no agency. Of two replicas at the same moment one erases a row and the other passes it by.
create policy housekeeping on application for update to current_user using (true);
create function erase_application_contacts(decided_before timestamptz, received_before timestamptz, moment timestamptz)
    returns table (id uuid)
    language sql security definer set search_path = public
as $$
    update application a
       set contact_name = null, contact_email = null, contact_phone = null, phone = null, website = null, about = null,
           status = case when a.status = 'RECEIVED' then 'REFUSED' else a.status end,
           refusal_reason = case when a.status = 'RECEIVED' then 'NOT_DECIDED_IN_TIME' else a.refusal_reason end,
           decided_at = coalesce(a.decided_at, moment), erased_at = moment, version = a.version + 1
     where a.id in (select due.id from application due
                     where due.erased_at is null
                       and (due.decided_at <= decided_before or due.decided_at is null and due.received_at <= received_before)
                     for update skip locked)
 returning a.id;
$$;
revoke all on function erase_application_contacts(timestamptz, timestamptz, timestamptz) from public;
grant execute on function erase_application_contacts(timestamptz, timestamptz, timestamptz) to ${app};
