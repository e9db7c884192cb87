-- On probation an agency practises: what it registers is nobody, and only such records pass between it and its sponsors. A record is
-- practice from its first moment or never. What agencies on probation registered until now is taken for practice, as was said then.
alter table person add practice boolean not null default false;
alter table person no force row level security;
update person p set practice = true from agency a where a.id = p.owner and a.status = 'PROBATION';
alter table person force row level security;

create function practice_stands() returns trigger language plpgsql as $$
begin
    raise exception 'Person % stays what it was registered as', old.id using errcode = 'check_violation';
end $$;
create trigger practice_stands before update on person for each row
    when (old.practice <> new.practice) execute function practice_stands();

-- The wall under it: of a record that is not practice no grant is live while one of the two is on probation.
alter table disclosure_grant add practice boolean not null default false;
do $$
begin
    execute format(
        'create or replace view live_grant with (security_invoker = true) as
         select w.* from (%s) w where not exists (
             select from disclosure_grant g join agency o on o.id = g.owner join agency r on r.id = g.receiver
              where g.id = w.id and not g.practice and ''PROBATION'' in (o.status, r.status))',
        rtrim(pg_get_viewdef('live_grant'::regclass), '; '));
end $$;
