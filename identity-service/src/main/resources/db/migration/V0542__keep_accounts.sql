-- An account is blocked, never removed: what somebody did stays theirs.
revoke delete on account from ${app};
