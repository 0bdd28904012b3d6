-- What the application's own role may do; run after each migration. Without the role (a database with a single account) nothing is granted.
do $$
begin
  if not exists (select from pg_roles where rolname = 'perfeval_app') then
    return;
  end if;
  grant usage on schema public to perfeval_app;
  grant select, insert, update, delete on all tables in schema public to perfeval_app;
  grant usage on all sequences in schema public to perfeval_app;
  revoke update, delete, truncate on evaluation_history from perfeval_app;
  revoke all on "__EFMigrationsHistory" from perfeval_app;
  grant select on "__EFMigrationsHistory" to perfeval_app;
end
$$;
