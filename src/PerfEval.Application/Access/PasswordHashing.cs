using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PerfEval.Persistence.Access;

namespace PerfEval.Application.Access;

/// <summary>How passwords are hashed, wherever one is set. An account hashed with fewer iterations is hashed again at its next sign-in,
/// and Identity ends the account's other sessions with that.</summary>
public static class PasswordHashing
{
    public const int Iterations = 210_000;

    public static PasswordHasher<UserAccount> Hasher { get; } = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
}
