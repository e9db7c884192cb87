-- What had been told at V0120: to a desk, and to an account that has read it.
insert into message (id, version, agency, account, kind, referral, urgency, at, read_at, subject, subject_version)
values ('00000000-0000-7000-8000-000000000001', 0, '00000000-0000-7000-8000-0000000000a1', null, 'REFERRAL_SENT',
        '00000000-0000-7000-8000-0000000000e1', 'URGENT', '2026-01-01T10:00Z', null, '00000000-0000-7000-8000-0000000000e1', 1),
       ('00000000-0000-7000-8000-000000000002', 1, '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000b1',
        'REFERRAL_ACCEPTED', '00000000-0000-7000-8000-0000000000e1', null, '2026-01-02T10:00Z', '2026-01-02T11:00Z',
        '00000000-0000-7000-8000-0000000000e1', 2);
