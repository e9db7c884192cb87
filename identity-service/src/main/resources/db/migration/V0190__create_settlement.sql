-- What became of each person when the agency closed. It has not left while one of its persons has no row here.
create table settlement (
    person     uuid primary key references person,
    agency     uuid        not null references agency,
    how        text        not null check (how in ('HANDED_OVER', 'AT_REST')),
    decided_by uuid        not null,
    decided_at timestamptz not null
);
create index settlement_agency on settlement (agency);

alter table settlement enable row level security;
alter table settlement force row level security;
create policy own on settlement
    using (agency = acting_agency())
    with check (agency = acting_agency());
revoke update, delete on settlement from ${app};

-- Whoever registers somebody at the moment in which the agency leaves waits for the outcome: nobody is left in an agency that has gone.
create function refuse_person_of_gone_agency() returns trigger
    language plpgsql
    as $$
declare
    found text;
begin
    select status into found from agency where id = new.owner for share;
    if found = 'DEACTIVATED' then
        raise exception 'agency % has left', new.owner using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger person_of_gone_agency before insert on person
    for each row execute function refuse_person_of_gone_agency();
