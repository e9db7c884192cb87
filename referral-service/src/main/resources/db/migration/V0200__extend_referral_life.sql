-- What the other moves of the rule book bring: waiting lists, proposals, pauses, failures, errors, confirmations, answers
-- that can be taken back; drafts that end; and which referral a new one goes on from.
alter table referral
    add status_since        timestamptz,
    add draft_expires_at    timestamptz,
    add draft_noticed_at    timestamptz, -- its author was told; set by the database's own function alone
    add undo_until          timestamptz,
    add questions           integer     not null default 0 check (questions between 0 and 2),
    add question_due_at     timestamptz check (status <> 'INFORMATION_REQUESTED' or question_due_at is not null),
    add expected_on         date        check (status <> 'WAITLISTED' or expected_on is not null),
    add interim_support     text,
    add proposed_agency     uuid        check (status <> 'REDIRECTED' or proposed_agency is not null),
    add hold_reason         text        check (status <> 'ON_HOLD' or hold_reason is not null),
    add review_on           date        check (status <> 'ON_HOLD' or review_on is not null),
    add non_delivery_reason text,
    add error_reason        text        check (status <> 'ENTERED_IN_ERROR' or error_reason is not null),
    add confirmed_at        timestamptz,
    add parent              uuid        references referral,
    add check (status <> 'NOT_DELIVERED' or non_delivery_reason is not null or decline_reason is not null);
create index referral_parent on referral (parent) where parent is not null;
create index referral_draft_over on referral (draft_expires_at) where draft_expires_at is not null;

-- The owner's own hand on rows that are there already; nobody acts here, and the policy is for those who do.
alter table referral no force row level security;
update referral
   set status_since = coalesce(sent_at, created_at),
       draft_expires_at = case when status = 'DRAFT' then created_at + interval '30 days' end;
alter table referral force row level security;
alter table referral alter status_since set not null;

-- A draft may be an error before there was a consent.
do $$
declare
    old text;
begin
    select conname into strict old from pg_constraint
     where conrelid = 'referral'::regclass and pg_get_constraintdef(oid) like '%consent IS NOT NULL%';
    execute format('alter table referral drop constraint %I', old);
end $$;
alter table referral add check (status in ('DRAFT', 'ENTERED_IN_ERROR') or consent is not null);

-- What was never sent does not exist for the receiver, whatever became of it.
drop policy parties on referral;
create policy parties on referral
    using (case when status = 'DRAFT' then sender = acting_agency() and author = acting_account()
                when sent_at is null then sender = acting_agency()
                else acting_agency() in (sender, receiver) end)
    with check (acting_agency() in (sender, receiver));
create or replace function referral_home() returns table (id uuid, sender uuid)
    language sql stable security definer set search_path = public
    as 'select id, sender from referral where sent_at is not null order by sent_at, id';

-- Words of what does not exist for a reader do not either; a draft has one note, and its author writes it anew.
drop policy parties on note;
create policy parties on note
    using (acting_agency() in (sender, receiver) and exists (select from referral r where r.id = note.referral))
    with check (agency = acting_agency() and acting_agency() in (sender, receiver));
create policy of_a_draft on note as restrictive for update
    using (version = 0 and exists (select from referral r where r.id = note.referral and r.status = 'DRAFT'));
grant update (receiver, text) on note to ${app};
