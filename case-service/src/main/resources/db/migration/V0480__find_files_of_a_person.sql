-- An agency's file of a person is asked for with every acceptance, open or closed: never by reading through all of them.
create index case_file_person on case_file (agency, person);
