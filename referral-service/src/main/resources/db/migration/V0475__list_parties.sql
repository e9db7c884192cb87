-- Each side lists its parties, newest first; there are many more referrals than parties, and still nobody reads all of them for one page.
create index party_sent on party (sender, sent_at desc, id desc);
create index party_received on party (receiver, sent_at desc, id desc);
