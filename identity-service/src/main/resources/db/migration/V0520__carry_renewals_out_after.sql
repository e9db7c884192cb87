-- A renewal is decided here first, with the vault closed; what it does in Keycloak follows, and is tried until it is done.
alter table factor_renewal add factor_due boolean not null default false check (not factor_due or state = 'RENEWED');
create index factor_renewal_due on factor_renewal (decided_at) where factor_due;

create function factor_renewals_due(most integer) returns table (id uuid, agency uuid, account uuid, factor text)
    language sql stable security definer set search_path = public, pg_temp
    as 'select id, agency, account, factor from factor_renewal where factor_due order by decided_at, id limit most';
revoke all on function factor_renewals_due(integer) from public;
grant execute on function factor_renewals_due(integer) to ${app};
