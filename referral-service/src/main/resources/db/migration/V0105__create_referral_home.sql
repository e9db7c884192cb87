-- The system's own door: which referrals there are and whose, and nothing else. Each is then read as that agency.
create policy upkeep on referral for select to current_user using (true);

create function referral_home() returns table (id uuid, sender uuid)
    language sql stable security definer set search_path = public
    as 'select id, sender from referral where status <> ''DRAFT'' order by sent_at, id';
