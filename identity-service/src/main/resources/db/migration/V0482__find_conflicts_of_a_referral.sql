-- Who has stepped aside from a referral is asked at every naming and opening.
create index conflict_of_referral on conflict_of_interest (referral) where not lifted;
