using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Projects;

namespace PerfEval.Persistence.Queries;

/// <summary>The one filter of all reads: a person sees what belongs to their organisations and to those under them.</summary>
public static class Visibility
{
    public static IQueryable<SelfEvaluation> EvaluationsVisibleTo(this PerfEvalDb db, Viewer viewer) =>
        db.Evaluations.Where(form => db.OrganisationsVisibleTo(viewer.Id).Any(seen => seen.OrganisationId == form.UnitId));

    public static IQueryable<Project> ProjectsVisibleTo(this PerfEvalDb db, Viewer viewer) =>
        db.Projects.Where(project => db.OrganisationsVisibleTo(viewer.Id).Any(seen => seen.OrganisationId == project.UnitId));

    public static IQueryable<Organisation> OrganisationsVisibleTo(this PerfEvalDb db, Viewer viewer) =>
        db.Organisations.Where(organisation => db.OrganisationsVisibleTo(viewer.Id).Any(seen => seen.OrganisationId == organisation.Id));
}
