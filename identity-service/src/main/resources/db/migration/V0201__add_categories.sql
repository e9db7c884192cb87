-- More of a person is kept than identity, contact and languages: each fact in the category that is the unit of sharing.
alter table identifier drop constraint identifier_category_check;
alter table identifier add constraint identifier_category_check check (category in
    ('IDENTITY', 'CONTACT', 'LANGUAGE', 'LOCATION', 'HEALTH', 'LEGAL', 'CHILD', 'NAME_IN_EXPLOITATION'));
