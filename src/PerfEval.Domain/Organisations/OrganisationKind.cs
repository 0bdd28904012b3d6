namespace PerfEval.Domain.Organisations;

/// <summary>What an organisation is in the tree: a finance bureau above departments above their units.</summary>
public enum OrganisationKind
{
    /// <summary>财政部门, the top of a tree.</summary>
    FinanceBureau,

    /// <summary>主管部门. It may carry out projects itself and is then also their unit.</summary>
    Department,

    /// <summary>实施单位.</summary>
    Unit,
}
