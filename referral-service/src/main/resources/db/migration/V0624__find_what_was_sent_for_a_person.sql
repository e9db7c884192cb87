-- What an agency has sent for one person, newest first, read without going through all that it ever sent. Neither changes once it is
-- written, and sent_at only when it is sent: no later move of an item writes this index for it.
create index referral_person on referral (sender, person, sent_at desc, id desc);
