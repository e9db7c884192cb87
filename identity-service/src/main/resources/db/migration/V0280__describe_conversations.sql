-- What a conversation was about and how it was held: nine purposes, who agreed and by what right, in which language and
-- through whom, which notice was explained. Free text is sealed. Rows of before say nothing of what nobody asked then.
alter table conversation drop constraint conversation_purpose_check;
alter table conversation drop constraint conversation_form_check;
alter table conversation drop constraint conversation_basis_check;
alter table conversation
    add constraint conversation_purpose_check check (purpose in ('CASE_MANAGEMENT', 'SHARE_WITH_AGENCY', 'FORMAL_REFERRAL',
        'COOPERATE_WITH_AUTHORITIES', 'TRANSNATIONAL_SHARE', 'NON_IDENTIFYING_STATISTICS', 'RESEARCH',
        'CONTACT_AFTER_CLOSURE', 'PHOTO_AUDIO')),
    add constraint conversation_form_check check (form in ('ORAL', 'WRITTEN', 'REMOTE_RECORDED')),
    add constraint conversation_basis_check check (basis in ('CONSENT', 'VITAL_INTEREST', 'LEGAL_OBLIGATION',
        'PUBLIC_TASK', 'LEGAL_CLAIM')),
    add giver text check (giver in ('SELF', 'GUARDIAN', 'COURT')),
    add guardian uuid check ((coalesce(giver, '') = 'GUARDIAN') = (guardian is not null)),
    add interpreter text check (interpreter in ('NONE', 'UNRELATED')),
    add notice text check (notice ~ '^[A-Za-z0-9._-]{1,40}$'),
    add exclusions bytea,                   -- sealed: persons or facts not to be told
    add present bytea,                      -- sealed: who was there
    add evidence bytea,                     -- sealed: where the paper or the recording lies
    add mends uuid;                         -- the withdrawal whose terms were given again
create index conversation_person on conversation (person);
create index conversation_mends on conversation (mends);

-- A consent that was given orally, signed or witnessed afterwards. Its lack blocks nothing.
create table conversation_signature (
    conversation uuid primary key references conversation,
    owner        uuid        not null,
    how          text        not null check (how in ('SIGNED', 'WITNESSED')),
    evidence     bytea,                     -- sealed
    recorded_by  uuid        not null,
    recorded_at  timestamptz not null
);

alter table conversation_signature enable row level security;
alter table conversation_signature force row level security;
create policy own on conversation_signature
    using (owner = acting_agency())
    with check (owner = acting_agency());
revoke update, delete on conversation_signature from ${app};
