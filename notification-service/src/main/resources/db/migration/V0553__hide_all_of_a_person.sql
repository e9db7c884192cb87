-- A declaration keeps away from the person, not from one referral: referral-service tells from which ones. One row for each of them,
-- all lifted at once. What is kept from before names the declared one alone, until it is told again.
alter table conflict_of_interest drop constraint conflict_of_interest_pkey;
alter table conflict_of_interest add primary key (id, referral);
