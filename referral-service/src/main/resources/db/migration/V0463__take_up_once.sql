-- One referral takes the place of one that was handed over, not of all.
create unique index handed_over_successor on handed_over (successor);
