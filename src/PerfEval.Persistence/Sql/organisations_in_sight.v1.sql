-- The organisations of an account and of its roles, and everything under them. One place decides what a person sees.
create function organisations_visible_to(viewer uuid) returns table (organisation_id uuid)
language sql stable as $$
  with recursive visible as (
    select account.organisation_id from user_accounts account where account.id = viewer
    union
    select assignment.organisation_id from role_assignments assignment where assignment.user_id = viewer
    union
    select below.id from organisations below join visible on below.parent_id = visible.organisation_id
  )
  select visible.organisation_id from visible
$$;

-- The organisations for which a person has a role, and everything under them.
create function organisations_served_by(viewer uuid, wanted text) returns table (organisation_id uuid)
language sql stable as $$
  with recursive served as (
    select assignment.organisation_id from role_assignments assignment where assignment.user_id = viewer and assignment.role = wanted
    union
    select below.id from organisations below join served on below.parent_id = served.organisation_id
  )
  select served.organisation_id from served
$$;
