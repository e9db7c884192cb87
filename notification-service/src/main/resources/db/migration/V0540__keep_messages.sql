-- What was told stays, to whom it was told; only whether it was read changes.
revoke update, delete on message from ${app};
grant update (version, read_at) on message to ${app};
