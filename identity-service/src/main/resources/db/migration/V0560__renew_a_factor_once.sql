-- Two processes at the same renewal, or one that hears too late that it is done, took away what was set up after it.
alter table factor_renewal
    add factor_tried_at       timestamptz, -- by whoever is at it now
    add factor_first_tried_at timestamptz; -- Keycloak may have done it since then

-- with the moment of the first try: what was set up since then may be the new one; and what is due for long is told
drop function factor_renewals_due(integer);
create function factor_renewals_due(most integer)
    returns table (id uuid, agency uuid, account uuid, factor text, decided_at timestamptz, first_tried_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp
    as 'select id, agency, account, factor, decided_at, factor_first_tried_at from factor_renewal where factor_due order by decided_at, id limit most';
revoke all on function factor_renewals_due(integer) from public;
grant execute on function factor_renewals_due(integer) to ${app};
