-- Why a supervisor read somebody under a grant that names others, in the supervisor's own words: sealed under the person's key.
alter table access add reason bytea check (reason is null or (decision = 'ALLOWED' and grant_id is not null));

-- The second wall for that: what the grant covers opens to the one who wrote down a reason for it in this very transaction.
create policy supervised on identifier for select
    using (exists (
        select 1 from access a join live_grant g on g.id = a.grant_id
         where a.person = identifier.person
           and a.agency = acting_agency()
           and a.account = acting_account()
           and a.reason is not null
           and a.xmin = pg_current_xact_id()::xid
           and g.person = identifier.person
           and g.receiver = acting_agency()
           and identifier.category = any (g.categories)));
