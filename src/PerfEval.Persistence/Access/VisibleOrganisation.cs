namespace PerfEval.Persistence.Access;

/// <summary>A row of the SQL function <c>organisations_visible_to</c>.</summary>
public sealed record VisibleOrganisation(Guid OrganisationId);
