using FsCheck;
using FsCheck.Fluent;
using PerfEval.Domain.Evaluations;
using PerfEval.Forms.Grid;
using PerfEval.UnitTests.Forms.Grid;
using Xunit;

namespace PerfEval.UnitTests.Forms.Layouts;

public sealed class FormLayoutTests
{
    [Fact]
    public void The_cells_of_every_block_cover_it_without_gap_or_overlap() =>
        ForAllForms(grid => grid.Blocks.All(block => GridTiling.Faults(block).Count == 0));

    [Fact]
    public void The_widths_of_every_block_add_up_to_100() =>
        ForAllForms(grid => grid.Blocks.All(block => block.Widths.Sum() == 100m));

    [Fact]
    public void Every_value_has_an_address_of_its_own() =>
        ForAllForms(grid =>
        {
            List<CellAddress> addresses = [.. grid.Cells().Select(cell => cell.Address).OfType<CellAddress>()];
            return addresses.Distinct().Count() == addresses.Count;
        });

    private static void ForAllForms(Func<FormGrid, bool> holds) =>
        Prop.ForAll(GeneratedForms.All, form => holds(form.Laid())).QuickCheckThrowOnFailure();
}
