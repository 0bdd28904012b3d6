using PerfEval.Domain.Organisations;

namespace PerfEval.Persistence.Access;

/// <summary>What a person may do, for an organisation and everything under it.</summary>
public sealed class RoleAssignment
{
    public required Guid UserId { get; init; }

    public required Guid OrganisationId { get; init; }

    public required Role Role { get; init; }
}
