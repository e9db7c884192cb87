-- What a network had at V0123: a referral that waits for its answer, one that is served, and a draft.
insert into agency (id, version, name, kind, county, zone, status)
values ('00000000-0000-7000-8000-0000000000a1', 1, 'Casa Veche', 'NGO', 'IS', 'Europe/Bucharest', 'ACTIVE');
insert into consent (id, person, owner, receiver, categories)
values ('00000000-0000-7000-8000-0000000000c1', '00000000-0000-7000-8000-0000000000d1',
        '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a2', '{IDENTITY}');
insert into referral (id, version, code, person, sender, receiver, author, consent, service, urgency, age_band, region, noted, status,
                      created_at, sent_at, answer_by, start_by, workers)
values ('00000000-0000-7000-8000-000000000001', 1, 'RF-2222-2222', '00000000-0000-7000-8000-0000000000d1',
        '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a2', '00000000-0000-7000-8000-0000000000b1',
        '00000000-0000-7000-8000-0000000000c1', 'ACC_SHELTER', 'URGENT', 'ADULT', 'IS', true, 'SENT',
        '2026-01-01T10:00Z', '2026-01-01T11:00Z', '2026-01-02T11:00Z', '2026-01-03T11:00Z', null),
       ('00000000-0000-7000-8000-000000000002', 3, 'RF-3333-3333', '00000000-0000-7000-8000-0000000000d1',
        '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a2', '00000000-0000-7000-8000-0000000000b1',
        '00000000-0000-7000-8000-0000000000c1', 'MED', 'NORMAL', 'ADULT', 'IS', false, 'IN_SERVICE',
        '2026-01-01T10:00Z', '2026-01-01T11:00Z', '2026-01-02T11:00Z', '2026-01-03T11:00Z', '{00000000-0000-7000-8000-0000000000b2}'),
       ('00000000-0000-7000-8000-000000000003', 0, 'RF-4444-4444', '00000000-0000-7000-8000-0000000000d1',
        '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a2', '00000000-0000-7000-8000-0000000000b1',
        null, 'PSY', 'NORMAL', 'ADULT', null, false, 'DRAFT', '2026-01-01T10:00Z', null, null, null, null);
insert into timeline_entry (referral, version, sender, receiver, at, move, from_status, to_status, actor, agency)
values ('00000000-0000-7000-8000-000000000001', 1, '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a2',
        '2026-01-01T11:00Z', 'SENDING', 'DRAFT', 'SENT', '00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000a1');
insert into note (referral, version, sender, receiver, agency, text)
values ('00000000-0000-7000-8000-000000000001', 0, '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a2',
        '00000000-0000-7000-8000-0000000000a1', '\x01');
insert into agreement (id, version, one, other, state, ends_at)
values ('00000000-0000-7000-8000-0000000000e1', 1, '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a2',
        'ACTIVE', '2027-01-01T00:00Z');
