-- Whether anybody may still keep the network: not who.
create function has_network_administrator() returns boolean
    language sql stable security definer set search_path = public
    as 'select exists (select from account where not blocked and ''network-admin'' = any (roles))';
revoke all on function has_network_administrator() from public;
grant execute on function has_network_administrator() to ${app};
