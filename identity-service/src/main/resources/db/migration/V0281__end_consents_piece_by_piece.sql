-- A consent is for one purpose and one recipient, or for a purpose that has none. It can be refused, wait for a supervisor
-- where it rests on something else than consent, lose categories one by one, and be followed by a newer one. See
-- docs/adr/0027-ending-by-category.md.
alter table consent alter receiver drop not null;
alter table consent alter until drop not null;
alter table consent alter ends_at drop not null;
alter table consent drop constraint consent_purpose_check;
alter table consent drop constraint consent_basis_check;
alter table consent drop constraint consent_categories_check;
alter table consent drop constraint consent_state_check;
alter table consent drop constraint consent_check1; -- ended_at
alter table consent
    add ended_categories text[] not null default '{}',
    add superseded_by uuid references consent,
    add constraint consent_purpose_check check (purpose in ('CASE_MANAGEMENT', 'SHARE_WITH_AGENCY', 'FORMAL_REFERRAL',
        'COOPERATE_WITH_AUTHORITIES', 'TRANSNATIONAL_SHARE', 'NON_IDENTIFYING_STATISTICS', 'RESEARCH',
        'CONTACT_AFTER_CLOSURE', 'PHOTO_AUDIO')),
    add constraint consent_basis_check check (basis in ('CONSENT', 'VITAL_INTEREST', 'LEGAL_OBLIGATION', 'PUBLIC_TASK',
        'LEGAL_CLAIM')),
    add constraint consent_receiver_fits check ((receiver is not null) = (purpose in ('SHARE_WITH_AGENCY',
        'FORMAL_REFERRAL', 'COOPERATE_WITH_AUTHORITIES', 'TRANSNATIONAL_SHARE'))),
    add constraint consent_categories_check check (cardinality(categories) > 0 or receiver is null or state = 'REFUSED'),
    add constraint consent_ended_categories_check check (ended_categories <@ categories),
    add constraint consent_state_check check (state in ('PENDING', 'GIVEN', 'REFUSED', 'EXPIRED', 'WITHDRAWN',
        'SUPERSEDED')),
    add constraint consent_ended_check check ((state in ('PENDING', 'GIVEN', 'REFUSED')) = (ended_at is null)),
    add constraint consent_lasts_check check (state = 'REFUSED' or (until is not null and ends_at is not null)),
    add constraint consent_superseded_check check ((state = 'SUPERSEDED') >= (superseded_by is not null));
create index consent_conversation on consent (conversation);
grant update (ended_categories, superseded_by) on consent to ${app};

drop trigger ends_once on consent;
create trigger ends_once before update on consent
    for each row when (old.state not in ('PENDING', 'GIVEN')) execute function consent_ends_once();

create function consent_category_stays_ended() returns trigger language plpgsql as $$
begin
    raise exception 'Consent % gives back no category', old.id using errcode = 'check_violation';
end $$;
create trigger category_stays_ended before update on consent
    for each row when (not old.ended_categories <@ new.ended_categories) execute function consent_category_stays_ended();

-- That a consent ends soon was said once: the key sees to it.
create table consent_warning (
    consent   uuid primary key references consent,
    owner     uuid        not null,
    warned_at timestamptz not null
);

alter table consent_warning enable row level security;
alter table consent_warning force row level security;
create policy own on consent_warning
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on consent_warning from ${app};

create policy narrow_function on consent_warning for select to current_user using (true);
create function due_consent_warnings(moment timestamptz, ahead interval, most integer)
    returns table (id uuid, agency uuid, person uuid, ends_at timestamptz)
    language sql stable security definer set search_path = public
as $$
    select c.id, c.owner, c.person, c.ends_at from consent c
     where c.state = 'GIVEN' and c.ends_at > moment and c.ends_at <= moment + ahead
       and not exists (select from consent_warning w where w.consent = c.id)
     order by c.ends_at limit most
$$;
revoke all on function due_consent_warnings(timestamptz, interval, integer) from public;
grant execute on function due_consent_warnings(timestamptz, interval, integer) to ${app};
