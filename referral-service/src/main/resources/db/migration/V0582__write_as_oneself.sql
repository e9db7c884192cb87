-- Either side of a referral writes as itself alone. Only a sender asks: for a referral, for one of several, in a call, whether there is
-- room; only whoever was asked answers, while the sender locks what it asked; and a line of the timeline says who did it.
drop policy parties on referral;
create policy parties on referral for select
    using (case when status = 'DRAFT' then sender = acting_agency() and author = acting_account()
                when sent_at is null then sender = acting_agency()
                else acting_agency() in (sender, receiver) end);
create policy moved_by_parties on referral for update
    using (case when status = 'DRAFT' then sender = acting_agency() and author = acting_account()
                when sent_at is null then sender = acting_agency()
                else acting_agency() in (sender, receiver) end)
    with check (acting_agency() in (sender, receiver));
create policy asked_by_sender on referral for insert with check (sender = acting_agency());

drop policy parties on timeline_entry;
create policy parties on timeline_entry for select using (acting_agency() in (sender, receiver));
create policy told_by_whoever_acts on timeline_entry for insert
    with check (agency = acting_agency() and acting_agency() in (sender, receiver));

drop policy parties on party;
create policy parties on party for select using (acting_agency() in (sender, receiver));
create policy asked_by_sender on party for insert with check (sender = acting_agency());

drop policy parties on invitation;
create policy parties on invitation for select using (acting_agency() in (sender, receiver));
create policy answered_by_receiver on invitation for update
    using (acting_agency() in (sender, receiver)) with check (receiver = acting_agency());
create policy asked_by_sender on invitation for insert with check (sender = acting_agency());

drop policy parties on capacity_question;
create policy parties on capacity_question for select using (acting_agency() in (sender, receiver));
create policy answered_by_receiver on capacity_question for update
    using (acting_agency() in (sender, receiver)) with check (receiver = acting_agency());
create policy asked_by_sender on capacity_question for insert with check (sender = acting_agency());

-- Whose a referral is, about whom, and from which it goes on, is said once. A column that comes later needs a grant of its own.
revoke update, delete on referral from ${app};
do $$
declare
    changing text;
begin
    select string_agg(quote_ident(attname), ', ') into changing from pg_attribute
     where attrelid = 'referral'::regclass and attnum > 0 and not attisdropped
       and attname not in ('id', 'code', 'person', 'sender', 'author', 'parent', 'created_at', 'draft_noticed_at');
    execute format('grant update (%s) on referral to ${app}', changing);
end $$;
