-- Whoever was named for what its sender took back has it on the desk until that is confirmed, as they have what goes on.
update desk_item d set workers = r.workers from referral r where r.id = d.referral and d.status = 'CANCELLED';
