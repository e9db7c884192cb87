-- What is said of a silent referral is said once: whoever had said it first, or of somebody else's referral, kept it from being said at
-- all. Only the receiver's own end is said as the receiver; all else is the sender's clock. Clocks begin with the sending. Only whoever
-- took a case over tells what was handed over with it and takes it up.
create policy said_by_its_side on referral_alarm as restrictive for insert
    with check (acting_agency() = case when kind in ('DESK_GONE', 'RECEIVER_CLOSING') then receiver else sender end
                and exists (select from referral r
                             where r.id = referral_alarm.referral and r.sender = referral_alarm.sender
                               and r.receiver = referral_alarm.receiver));
create policy begun_by_sender on running_clock as restrictive for insert with check (sender = acting_agency());
create policy told_by_receiver on handed_over as restrictive for insert with check (receiver = acting_agency());
create policy taken_up_by_receiver on handed_over as restrictive for update
    using (receiver = acting_agency()) with check (receiver = acting_agency());
