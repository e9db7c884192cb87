-- What was asked, of whom and under which consent, is the sender's once it was sent: whoever was asked only answers. Rights on columns
-- cannot say that, because both sides write as one role, and a policy does not see what stood there before. After the update, because
-- a trigger before it would lock each row once more.
create function only_a_sender_asks() returns trigger language plpgsql as $$
begin
    raise exception 'What was asked with referral % is its sender''s', old.id using errcode = 'insufficient_privilege';
end $$;
create trigger only_a_sender_asks after update on referral for each row
    when (acting_agency() = old.receiver
          and (old.receiver, old.consent, old.consent_ends_at, old.case_file, old.service, old.urgency, old.age_band,
               old.place_kind, old.region, old.interpreter, old.needed_by, old.requirements, old.noted, old.sent_at,
               old.absence_contact, old.party, old.type)
              is distinct from
              (new.receiver, new.consent, new.consent_ends_at, new.case_file, new.service, new.urgency, new.age_band,
               new.place_kind, new.region, new.interpreter, new.needed_by, new.requirements, new.noted, new.sent_at,
               new.absence_contact, new.party, new.type))
    execute function only_a_sender_asks();
