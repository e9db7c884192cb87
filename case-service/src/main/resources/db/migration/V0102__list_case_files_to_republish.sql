-- Republishing walks over all agencies; the application sees one at a time. The owner's function tells it ids, no more,
-- and forced row-level security makes even the owner need a policy.
create policy republishing on case_file for select to current_user using (true);

create function case_file_ids(last uuid, wanted integer) returns table (id uuid, agency uuid)
    language sql stable security definer set search_path = public, pg_temp
as $$
    select f.id, f.agency from case_file f where f.id > last order by f.id limit wanted
$$;
