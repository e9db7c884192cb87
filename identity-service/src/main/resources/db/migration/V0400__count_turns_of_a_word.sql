-- A word may stop to suffice and suffice again: each turn is counted, so that whoever hears of it late knows which came last.
-- for_child: a court that spoke in a child's stead speaks no longer for the adult. Of older ones it counts how the person is treated now.
alter table consent_authority
    add turn      integer not null default 0,
    add for_child boolean not null default false;
alter table consent_authority no force row level security;
alter table person no force row level security;
update consent_authority a set for_child = true
  from person p where p.id = a.person and (a.giver = 'GUARDIAN' or (a.giver = 'COURT' and p.treated_as_child));
alter table person force row level security;
alter table consent_authority force row level security;
grant update (turn) on consent_authority to ${app};
