-- A file can be closed, with a coded reason; what was written in it stays.
alter table case_file drop constraint case_file_status_check;
alter table case_file add constraint case_file_status_check check (status in ('OPEN', 'CLOSED'));
alter table case_file add column closed_at timestamptz check ((status = 'CLOSED') = (closed_at is not null));
alter table case_file add column close_reason text check ((status = 'CLOSED') = (close_reason is not null));
