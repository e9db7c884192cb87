-- A child is referred to the directorate because the law says so. Where the basis is allowed already nothing changes.
do $$
declare
    kept text;
begin
    foreach kept in array array['conversation', 'consent'] loop
        if not exists (select from pg_constraint where conrelid = kept::regclass and contype = 'c'
                        and pg_get_constraintdef(oid) like '%LEGAL_OBLIGATION%') then
            execute format('alter table %I drop constraint %I', kept, kept || '_basis_check');
            execute format('alter table %I add constraint %I check (basis in (%L, %L, %L))',
                kept, kept || '_basis_check', 'CONSENT', 'VITAL_INTEREST', 'LEGAL_OBLIGATION');
        end if;
    end loop;
end $$;
