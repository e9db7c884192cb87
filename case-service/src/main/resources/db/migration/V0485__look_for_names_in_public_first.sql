-- Functions that run with their owner's rights look for names in public alone: without pg_temp as the last place it is the first one
-- looked at, and whoever may make a temporary table could put one in the place of ours.
do $$
declare
    narrow regprocedure;
begin
    for narrow in select p.oid::regprocedure from pg_proc p
                  where p.prosecdef and p.pronamespace = 'public'::regnamespace and p.proowner = current_user::regrole loop
        execute format('alter function %s set search_path = public, pg_temp', narrow);
    end loop;
end $$;
