-- Who has the role at an agency where nobody signs in keeps nothing. The account itself may still be unable to: that only people know.
create or replace function has_network_administrator() returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as 'select exists (select from account a join agency o on o.id = a.agency
                        where not a.blocked and ''network-admin'' = any (a.roles)
                          and o.status in (''PROBATION'', ''ACTIVE'', ''CLOSING''))';
