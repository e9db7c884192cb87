-- A file can be offered to another agency, and go to it. Until then it is as open as before; afterwards nothing in it changes.
do $$
declare
    old text;
begin
    for old in select conname from pg_constraint
               where conrelid = 'case_file'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%status%' loop
        execute format('alter table case_file drop constraint %I', old);
    end loop;
end $$;
alter table case_file
    add check (status in ('OPEN', 'TRANSFER_PENDING', 'CLOSED', 'CLOSED_TRANSFERRED')),
    add check ((status in ('CLOSED', 'CLOSED_TRANSFERRED')) = (closed_at is not null)),
    add check ((status in ('CLOSED', 'CLOSED_TRANSFERRED')) = (close_reason is not null)),
    add transfer      uuid,                            -- the referral that last offered it
    add transfer_back boolean not null default false,  -- whoever had accepted that one has given the case back
    add check (status not in ('TRANSFER_PENDING', 'CLOSED_TRANSFERRED') or transfer is not null);
drop index case_file_open;
create unique index case_file_open on case_file (agency, person) where status in ('OPEN', 'TRANSFER_PENDING');
create index case_file_transfer on case_file (transfer) where transfer is not null;

-- What a file held at the moment in which it went to another agency. The sender's, and never changed.
create table receipt (
    referral    uuid        primary key,     -- the transfer
    case_file   uuid        not null references case_file,
    agency      uuid        not null,
    receiver    uuid        not null,
    at          timestamptz not null,
    handed_over text[]      not null,        -- the parts that the consent covered
    content     bytea       not null         -- sealed under the file's key
);
create index receipt_of_file on receipt (case_file, at desc);
alter table receipt enable row level security;
alter table receipt force row level security;
create policy agency on receipt using (agency = acting_agency()) with check (agency = acting_agency());
revoke update, delete on receipt from ${app};
