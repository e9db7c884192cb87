-- What lies on a receiver's desk: one narrow row for each referral that is not over, written in the transaction of each move, with
-- who of the team looks after it. Lists and counts of open work read this instead of the whole history; no index of referral has to
-- name the status.
create table desk_item (
    referral   uuid primary key, -- no reference: it is copied from the referral in the very statement that writes it
    receiver   uuid        not null,
    sender     uuid        not null,
    code       text        not null,
    service    text        not null,
    urgency    text        not null,
    region     text,
    status     text        not null,
    sent_at    timestamptz not null,
    due_at     timestamptz not null, -- of the answer, then of the service; the end of time when nothing is due
    version    integer     not null default 0, -- counts who took it and gave it back
    claimed_by uuid,
    claimed_at timestamptz check ((claimed_at is null) = (claimed_by is null))
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.05);
-- what is overdue comes first because it was due first
create index desk_item_due on desk_item (receiver, due_at, referral);

alter table desk_item enable row level security;
alter table desk_item force row level security;
-- the receiver's alone: who looks after it is nothing to the sender
create policy own on desk_item using (receiver = acting_agency()) with check (receiver = acting_agency());
revoke insert, update, delete on desk_item from ${app};
grant update (version, claimed_by, claimed_at) on desk_item to ${app};

-- The sender's moves (sending, cancelling) write it, too: through these two, which write what the referral says and nothing else.
create policy moves on desk_item to current_user using (true) with check (true);
create function desk_put(in_referral uuid) returns void
    language sql security definer set search_path = public
as $$
    insert into desk_item (referral, receiver, sender, code, service, urgency, region, status, sent_at, due_at)
    select id, receiver, sender, code, service, urgency, region, status, sent_at,
           case when status in ('SENT', 'ACKNOWLEDGED', 'INFORMATION_REQUESTED') then answer_by
                when status = 'ACCEPTED' then start_by
                else '9999-12-31T23:59:59Z' end
    from referral
    where id = in_referral
      and status in ('SENT', 'ACKNOWLEDGED', 'INFORMATION_REQUESTED', 'ACCEPTED', 'WAITLISTED', 'IN_SERVICE', 'ON_HOLD')
    on conflict (referral) do update set status = excluded.status, due_at = excluded.due_at
$$;
create function desk_remove(in_referral uuid) returns void
    language sql security definer set search_path = public
    as 'delete from desk_item where referral = in_referral';
revoke all on function desk_put(uuid), desk_remove(uuid) from public;
grant execute on function desk_put(uuid), desk_remove(uuid) to ${app};

select desk_put(id) from referral_home();
