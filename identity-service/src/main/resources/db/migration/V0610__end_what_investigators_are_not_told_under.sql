-- Police, prosecutors, immigration and labour inspection are told under consent to cooperate alone, and a foreign authority counts among them.
-- What was agreed for them with another purpose is marked once, and ended by the job that ends what is over: with events, grants and referrals.
-- What rests on another basis, from the start or since its giver's word counts no longer, stays: a supervisor answers for it.
alter table consent add misdirected boolean not null default false;
alter table consent no force row level security;
alter table consent_authority no force row level security;
update consent c set misdirected = true from agency a
 where a.id = c.receiver and a.kind in ('POLICE', 'BORDER_POLICE', 'PROSECUTOR', 'IMMIGRATION', 'LABOUR_INSPECTORATE', 'FOREIGN_AUTHORITY')
   and c.state = 'GIVEN' and c.basis = 'CONSENT' and c.purpose <> 'COOPERATE_WITH_AUTHORITIES'
   and not exists (select from consent_authority w where w.consent = c.id and w.footing = 'GOES_ON');
alter table consent_authority force row level security;
alter table consent force row level security;
create index consent_misdirected on consent (ends_at) where misdirected and state = 'GIVEN';

-- Nothing is read under it from now on, whenever that job comes.
do $$
begin
    execute format(
        'create or replace view live_grant with (security_invoker = true) as
         select w.* from (%s) w where not exists (select from consent m where m.id = w.consent and m.misdirected)',
        rtrim(pg_get_viewdef('live_grant'::regclass), '; '));
end $$;

create or replace function due_consents(moment timestamptz, most integer) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select due.id, due.owner
      from ((select c.id, c.owner, c.ends_at from consent c
              where c.state = 'GIVEN' and c.ends_at <= moment order by c.ends_at limit most)
            union
            (select c.id, c.owner, c.ends_at from consent c
              where c.misdirected and c.state = 'GIVEN' order by c.ends_at limit most)) due
     order by due.ends_at, due.id limit most
$$;
