-- Of those who came only together one is let go by either side: by the receiver, which gives her back, or by the sender, who takes back what it
-- asked or hears that she has changed her mind. Whoever does it says so of those who are left, in the same transaction.
drop policy said_by_its_side on referral_alarm;
create policy said_by_its_side on referral_alarm as restrictive for insert
    with check (case when kind = 'PARTY_PARTED' then acting_agency() in (sender, receiver)
                     when kind in ('DESK_GONE', 'RECEIVER_CLOSING') then acting_agency() = receiver
                     else acting_agency() = sender end
                and exists (select from referral r
                             where r.id = referral_alarm.referral and r.sender = referral_alarm.sender
                               and r.receiver = referral_alarm.receiver));
