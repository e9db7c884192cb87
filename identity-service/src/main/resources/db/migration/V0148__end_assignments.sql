-- Whoever hands a person over was assigned once: the row stays and says until when.
alter table assigned_worker add ended_at timestamptz;
alter table assigned_worker add assigned_by uuid;
