-- The network may be kept by another agency one day. What was counted for a release is for whoever keeps it now: to hold the next release
-- against it, and to count a quarter anew that the one before had prepared and not published. Both through these two, and nobody else's rows.
create policy narrow_function on release_count to current_user using (true);

create function keeps_network() returns boolean
    language sql stable security definer set search_path = public, pg_temp
as $$
    select exists (select from standing where agency = acting_agency() and not blocked and not client and 'network-admin' = any (roles))
$$;
create function kept_counts(in_release uuid)
    returns table (measure text, item text, region text, n bigint, hours double precision)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select c.measure, c.item, c.region, c.n, c.hours from release_count c where c.release = in_release and keeps_network()
$$;
create function discard_counts(in_release uuid) returns void
    language sql security definer set search_path = public, pg_temp
as $$
    delete from release_count c
    where c.release = in_release and keeps_network()
      and exists (select from statistics_release r where r.id = in_release and r.published_at is null)
$$;
revoke all on function keeps_network(), kept_counts(uuid), discard_counts(uuid) from public;
grant execute on function kept_counts(uuid), discard_counts(uuid) to ${app};
