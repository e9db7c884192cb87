-- And only whoever was asked answers: the sender of a call or a question locks what it asked, and changes nothing of it.
drop policy moved_by_parties on invitation;
create policy answered_by_receiver on invitation for update
    using (acting_agency() in (sender, receiver)) with check (receiver = acting_agency());
drop policy moved_by_parties on capacity_question;
create policy answered_by_receiver on capacity_question for update
    using (acting_agency() in (sender, receiver)) with check (receiver = acting_agency());
