-- What a network had at V0128: an agency with a colleague and a partner's system, a person with facts, a consent and its withdrawal, and what
-- was opened under both to another agency.
insert into agency (id, version, name, kind, county, zone, working_days, opens, closes, holidays, status, created_at)
values ('00000000-0000-7000-8000-0000000000a1', 1, 'Casa Veche', 'NGO', 'IS', 'Europe/Bucharest', '{MON}', '08:00', '16:00', '{}', 'ACTIVE', '2026-01-01T00:00Z'),
       ('00000000-0000-7000-8000-0000000000a2', 1, 'Casa Nouă', 'NGO', 'SV', 'Europe/Bucharest', '{MON}', '08:00', '16:00', '{}', 'ACTIVE', '2026-01-01T00:00Z');
insert into account (id, version, agency, name, email, client_id, roles, blocked, created_at)
values ('00000000-0000-7000-8000-0000000000b1', 1, '00000000-0000-7000-8000-0000000000a1', 'A colleague', 'a@veche.example', null, '{caseworker}', false, '2026-01-01T00:00Z'),
       ('00000000-0000-7000-8000-0000000000b2', 1, '00000000-0000-7000-8000-0000000000a1', 'A former one', 'b@veche.example', null, '{desk}', true, '2026-01-02T00:00Z'),
       ('00000000-0000-7000-8000-0000000000b3', 1, '00000000-0000-7000-8000-0000000000a1', 'A system', null, 'veche-system', '{caseworker}', false, '2026-01-01T00:00Z');
insert into person (id, version, owner, pseudonym, age_basis, registered_at)
values ('00000000-0000-7000-8000-0000000000d1', 0, '00000000-0000-7000-8000-0000000000a1', 'PN-2222-2222', 'DOCUMENT', '2026-01-03T00:00Z');
insert into person (id, version, owner, pseudonym, age_basis, registered_at)
values ('00000000-0000-7000-8000-0000000000d2', 0, '00000000-0000-7000-8000-0000000000a2', 'PN-3333-3333', null, '2026-01-03T00:00Z');
insert into identifier (id, person, owner, category, kind, sealed)
values ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-0000000000d1', '00000000-0000-7000-8000-0000000000a1', 'IDENTITY', 'NATIONALITY', '\x01');
insert into conversation (id, version, person, owner, held_by, held_at, purpose, form, basis)
values ('00000000-0000-7000-8000-000000000002', 0, '00000000-0000-7000-8000-0000000000d1', '00000000-0000-7000-8000-0000000000a1',
        '00000000-0000-7000-8000-0000000000b1', '2026-01-03T00:00Z', 'SHARE_WITH_AGENCY', 'ORAL', 'CONSENT');
insert into consent (id, version, conversation, person, owner, receiver, purpose, categories, basis, until, ends_at, given_at, state, ended_at)
select id::uuid, 0, '00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-0000000000d1', '00000000-0000-7000-8000-0000000000a1',
       '00000000-0000-7000-8000-0000000000a2', 'SHARE_WITH_AGENCY', '{IDENTITY}', 'CONSENT', '2026-06-30', '2026-06-30T21:00Z', '2026-01-03T00:00Z', state, ended::timestamptz
  from (values ('00000000-0000-7000-8000-000000000003', 'GIVEN', null),
               ('00000000-0000-7000-8000-000000000004', 'WITHDRAWN', '2026-01-04T00:00Z')) as c (id, state, ended);
insert into withdrawal (consent, owner, asked, how, alone, recorded_by, recorded_at)
values ('00000000-0000-7000-8000-000000000004', '00000000-0000-7000-8000-0000000000a1', 'PERSON', 'ORAL', true,
        '00000000-0000-7000-8000-0000000000b1', '2026-01-04T00:00Z');
insert into standing (account, agency, roles, client, blocked)
values ('00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000a1', '{caseworker}', true, false);
insert into disclosure_grant (id, version, referral, consent, person, receiver_person, owner, receiver, categories, workers, opened_at, ended_at, why)
select id::uuid, 0, referral::uuid, consent::uuid, '00000000-0000-7000-8000-0000000000d1', '00000000-0000-7000-8000-0000000000d2',
       '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a2', '{IDENTITY}',
       '{00000000-0000-7000-8000-0000000000b4}', '2026-01-03T12:00Z', ended::timestamptz, why
  from (values ('00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-000000000003', null, null),
               ('00000000-0000-7000-8000-0000000000f2', '00000000-0000-7000-8000-0000000000e2', '00000000-0000-7000-8000-000000000004',
                '2026-01-04T00:00Z', 'CONSENT_WITHDRAWN')) as g (id, referral, consent, ended, why);
