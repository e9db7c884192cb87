-- Who has stepped aside from what was sent on from a record is asked when more is taken on for the same person.
create index conflict_of_person on conflict_of_interest (person) where not lifted;
