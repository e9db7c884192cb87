-- A fact is a statement: who kept it and when, of a name also who says so; replaced, it stays as what was thought before.
alter table identifier
    add form        smallint not null default 1 check (form in (1, 2)), -- 2: the ciphertext is bound to its kind and category
    add source      text,
    add stated_on   date,
    add kept_at     timestamptz,
    add kept_by     uuid,
    add replaced_at timestamptz,
    add replaced_by uuid,
    add check (replaced_at is not null or replaced_by is null);
alter table identifier alter form drop default;

alter table identifier no force row level security;
alter table person no force row level security;
update identifier i set kept_at = p.registered_at from person p where p.id = i.person;
-- from now on several
update identifier set kind = 'CITIZENSHIPS' where kind = 'NATIONALITY';
alter table person force row level security;
alter table identifier force row level security;

alter table identifier alter kept_at set not null;
create index identifier_former on identifier (person, replaced_at desc, id desc) where replaced_at is not null;

revoke update, delete on identifier from ${app};
grant update (replaced_at, replaced_by) on identifier to ${app};

-- A record of a person has versions: who changes it has seen the last one.
alter table person add changed_at timestamptz;
