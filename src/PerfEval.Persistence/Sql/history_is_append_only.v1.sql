-- Entries are written once. The triggers hold for the owner too; only a superuser can switch them off.
create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  raise exception 'evaluation_history is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end
$$;

create trigger history_rows_are_kept before update or delete on evaluation_history
for each row execute function refuse_change_of_history();

create trigger history_table_is_kept before truncate on evaluation_history
for each statement execute function refuse_change_of_history();
