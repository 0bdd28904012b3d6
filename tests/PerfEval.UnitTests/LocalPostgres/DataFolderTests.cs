using PerfEval.LocalPostgres;
using Xunit;

namespace PerfEval.UnitTests.LocalPostgres;

public sealed class DataFolderTests
{
    [Fact]
    public void The_folder_the_settings_name_comes_first() =>
        Assert.Equal("/srv/perfeval", DataFolder.Find(key => key == DataFolder.Setting ? "/srv/perfeval" : null));

    [Fact]
    public void A_build_in_a_checkout_keeps_its_data_there() =>
        Assert.True(File.Exists(Path.Combine(DataFolder.Find(_ => null), "..", "PerfEval.sln")));
}
