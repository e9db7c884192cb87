-- Who refused everything and left is forgotten with the contact: the record, its facts and its key, unless anything else hangs on it.
-- What hangs on it the foreign keys say, so a table that is added later counts by itself. Only the id stays, until the key is gone
-- and afterwards, so that a restored backup is forgotten again. The ledger stays as it is: it holds ids and codes, and reasons
-- that open no more.
alter table person add has_file boolean not null default false; -- case-service keeps a file, told by casefile.opened.v1

create table forgotten_person (
    person           uuid primary key,
    owner            uuid        not null,
    forgotten_at     timestamptz not null,
    key_destroyed_at timestamptz
);
create index forgotten_person_key on forgotten_person (forgotten_at) where key_destroyed_at is null;

alter table forgotten_person enable row level security;
alter table forgotten_person force row level security;
create policy own on forgotten_person
    using (owner = acting_agency())
    with check (owner = acting_agency());
create policy narrow_function on forgotten_person for select to current_user using (true);
revoke insert, update, delete on forgotten_person from ${app};
grant update (key_destroyed_at) on forgotten_person to ${app};

-- Runs as the agency whose person it is: the policies of all tables hold here as well.
create function forget_person(subject uuid, moment timestamptz) returns boolean
    language plpgsql security definer set search_path = public
as $$
begin
    perform from person where id = subject and owner = acting_agency() and not treated_as_child and not has_file for update;
    if not found or exists (select from person_link where subject in (one, other)) then
        return false;
    end if;
    insert into forgotten_person (person, owner, forgotten_at) values (subject, acting_agency(), moment);
    delete from task where person = subject and done_at is not null;
    delete from age_decision where person = subject;
    delete from identifier where person = subject;
    delete from assigned_worker where person = subject;
    delete from person where id = subject;
    return true;
exception when foreign_key_violation then
    return false;
end $$;
revoke all on function forget_person(uuid, timestamptz) from public;
grant execute on function forget_person(uuid, timestamptz) to ${app};

create function due_key_destructions(most integer) returns table (person uuid, agency uuid)
    language sql stable security definer set search_path = public
    as 'select person, owner from forgotten_person where key_destroyed_at is null order by forgotten_at limit most';
revoke all on function due_key_destructions(integer) from public;
grant execute on function due_key_destructions(integer) to ${app};
