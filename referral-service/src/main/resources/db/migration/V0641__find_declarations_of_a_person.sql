-- What is sent or taken on asks whether anybody stepped aside from the same person.
create index conflict_of_referral on conflict_of_interest (referral) where lifted_at is null;
