-- What agencies had at V0102: a file with a need, a share, and the file that the other one began with it.
insert into case_file (id, version, agency, person, status, summary, workers, referrals, opened_at)
values ('00000000-0000-7000-8000-000000000001', 2, '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000d1',
        'OPEN', '\x01', '{00000000-0000-7000-8000-0000000000b1}', '{}', '2026-01-01T10:00Z');
insert into need (case_file, place, id, agency, domain, urgency, remark, added_at)
values ('00000000-0000-7000-8000-000000000001', 0, '00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-0000000000a1',
        'MED', 'SOON', '\x01', '2026-01-01T10:00Z');
insert into share (id, version, grant_version, referral, person, owner, receiver, workers, categories)
values ('00000000-0000-7000-8000-000000000003', 0, 1, '00000000-0000-7000-8000-000000000004', '00000000-0000-7000-8000-0000000000d1',
        '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a2', '{00000000-0000-7000-8000-0000000000b2}', '{NEEDS}');
insert into case_file (id, version, agency, person, status, summary, workers, referrals, opened_at)
values ('00000000-0000-7000-8000-000000000005', 0, '00000000-0000-7000-8000-0000000000a2', '00000000-0000-7000-8000-0000000000d2',
        'OPEN', null, '{00000000-0000-7000-8000-0000000000b2}', '{00000000-0000-7000-8000-000000000004}', '2026-01-02T10:00Z');
