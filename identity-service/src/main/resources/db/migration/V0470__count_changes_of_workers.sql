-- Who works with a person is told to other services, as a full state; the count says which of two is the later one. It is no version
-- of the record: whoever has it open goes on.
alter table person add workers_version integer not null default 0;
