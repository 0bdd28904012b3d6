namespace PerfEval.Domain.Organisations;

/// <summary>An organisation in the tree along which rights are given: who sees one sees everything under it.</summary>
public sealed class Organisation
{
    /// <summary>The id; it never changes.</summary>
    public required Guid Id { get; init; }

    /// <summary>The organisation above; null at the top of a tree.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>The official name, unique among all organisations.</summary>
    public required string Name { get; init; }

    /// <summary>What the organisation is in the tree.</summary>
    public required OrganisationKind Kind { get; init; }
}
