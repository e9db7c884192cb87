-- One person may belong to several agencies: the same id everywhere, and an account of its own at each.
alter table account drop constraint account_pkey;
alter table account add primary key (id, agency);
drop index account_email;
create unique index account_email on account (agency, email);

-- Whose only roles wait for a second person has none yet.
alter table account drop constraint account_roles_check;

alter table account
    add blocked_why  text check (blocked_why in ('LEFT', 'SECURITY', 'DORMANT', 'NOT_CONFIRMED', 'FROZEN', 'AGENCY_CLOSED', 'DISABLED')),
    add blocked_at   timestamptz,
    add sign_out_due boolean not null default false, -- the sessions in Keycloak have yet to be ended
    add last_seen_on date,
    add confirmed_at timestamptz;                    -- when an administrator last said that this one still works here

alter table account no force row level security;
update account set confirmed_at = created_at, blocked_why = case when blocked then 'SECURITY' end;
alter table account force row level security;
alter table account alter confirmed_at set not null;
alter table account add constraint account_blocked_why check (blocked = (blocked_why is not null));
