-- A grant whose consent rests on a word that no longer suffices is not live until it is renewed. Whatever else makes a
-- grant live stays as it was: the view that says so is looked at through this one condition more.
alter table disclosure_grant add paused boolean not null default false;

do $$
begin
    execute format(
        'create or replace view live_grant with (security_invoker = true) as
         select w.* from (%s) w where not exists (select from disclosure_grant p where p.id = w.id and p.paused)',
        rtrim(pg_get_viewdef('live_grant'::regclass), '; '));
end $$;
