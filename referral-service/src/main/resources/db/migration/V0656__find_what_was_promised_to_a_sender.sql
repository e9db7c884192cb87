-- From the calls of an agency to what was denied and waits: calls are few, what an agency ever sent is not.
create index promise_sent on promise (sender, recorded_at);
