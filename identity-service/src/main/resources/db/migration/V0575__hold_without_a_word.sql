-- On another basis than consent perhaps nobody could be asked: then there is no way in which it was answered.
alter table conversation alter column form drop not null;
alter table conversation add constraint conversation_form_said check (basis <> 'CONSENT' or form is not null);
