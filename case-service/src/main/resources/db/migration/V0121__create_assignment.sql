-- Who worked on a file before others were named, and who named them: nobody is forgotten by leaving.
create table assignment (
    case_file uuid        not null references case_file,
    version   integer     not null,            -- of the file, after it
    agency    uuid        not null,
    at        timestamptz not null,
    actor     uuid        not null,
    before    uuid[]      not null,
    after     uuid[]      not null,
    primary key (case_file, version)
);

alter table assignment enable row level security;
alter table assignment force row level security;
create policy agency on assignment
    using (agency = acting_agency()) with check (agency = acting_agency());
revoke update, delete on assignment from ${app};
