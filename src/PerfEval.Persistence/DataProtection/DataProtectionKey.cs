namespace PerfEval.Persistence.DataProtection;

/// <summary>A key of ASP.NET's data protection. Sessions and antiforgery tokens outlive a restart because of it.</summary>
public sealed class DataProtectionKey
{
    public int Id { get; init; }

    public required string FriendlyName { get; init; }

    public required string Xml { get; init; }
}
