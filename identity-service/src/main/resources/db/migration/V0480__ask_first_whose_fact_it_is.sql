-- PostgreSQL asks the permissive policies of a table one after the other, the last name of the alphabet first, until one says
-- yes. An owner's facts were held against grants and emergency readings, two long joins for each row, before it was asked
-- whose they are. The policy stays as it is; its name comes last now, so it is asked first.
alter policy own on identifier rename to whose_it_is;
