-- Who is apart from anybody of a party learns nothing of its parting, also where that one is not there any more.
drop index party_member_party;
create index party_member_party on party_member (party);
