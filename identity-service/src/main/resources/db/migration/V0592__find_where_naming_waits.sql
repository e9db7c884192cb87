-- Where somebody waits for a second person of the network: asked once, not agency by agency. Of agencies that have left nothing waits.
create function agencies_with_open_mail_domains(most integer) returns table (agency uuid)
    language sql stable security definer set search_path = public, pg_temp
    as $$
    select d.agency from mail_domain d join agency a on a.id = d.agency
    where d.state in ('PROPOSED', 'LEAVING') and a.status <> 'DEACTIVATED'
    group by d.agency order by min(d.proposed_at) limit most
$$;
create function agencies_with_proposed_second_persons(most integer) returns table (agency uuid)
    language sql stable security definer set search_path = public, pg_temp
    as $$
    select p.agency from partner_supervisor p join agency a on a.id = p.agency
    where p.state = 'PROPOSED' and a.status <> 'DEACTIVATED'
    group by p.agency order by min(p.proposed_at) limit most
$$;
revoke all on function agencies_with_open_mail_domains(integer), agencies_with_proposed_second_persons(integer) from public;
grant execute on function agencies_with_open_mail_domains(integer), agencies_with_proposed_second_persons(integer) to ${app};
