-- Files are closed and shares end; nothing here takes one away.
revoke delete on case_file, share from ${app};
