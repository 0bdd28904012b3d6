using Microsoft.AspNetCore.Identity;

namespace PerfEval.Persistence.Access;

/// <summary>A person who can sign in.</summary>
public sealed class UserAccount : IdentityUser<Guid>
{
    /// <summary>The name that pages and the history show.</summary>
    public required string DisplayName { get; set; }

    /// <summary>The organisation the person belongs to, whose forms and those under it they see.</summary>
    public required Guid OrganisationId { get; set; }
}
