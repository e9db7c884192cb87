-- What directory and routing show of an agency; told by its next change, or by a republish of identity-service.
alter table agency
    add column staffed_hours text[] not null default '{}', -- such as 'MON 08:00-20:00', in its zone
    add column languages     text[] not null default '{}',
    add column phone         text,
    add column new_until     date;
