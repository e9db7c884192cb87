-- Which grants a file was opened or gone on with for: told again, a grant neither opens another file nor brings anybody back.
alter table case_file add grants uuid[] not null default '{}';

-- What was heard until now; by the owner, past the policies, for all agencies at once.
alter table case_file no force row level security;
alter table share no force row level security;
update case_file f set grants = heard.grants
  from (select c.id, array_agg(s.id) grants
          from case_file c join share s on s.receiver = c.agency and s.referral = any (c.referrals)
         group by c.id) heard
 where heard.id = f.id;
alter table case_file force row level security;
alter table share force row level security;
