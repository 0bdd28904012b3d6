using Npgsql;
using PerfEval.LocalPostgres;
using Xunit;

namespace PerfEval.UnitTests.LocalPostgres;

public sealed class ProductDatabaseTests
{
    private const string App = "Host=db;Database=perfeval;Username=perfeval_app";
    private const string Owner = "Host=db;Database=perfeval;Username=perfeval_owner";

    [Theory]
    [InlineData("PERFEVAL_DB")]
    [InlineData("ConnectionStrings:PerfEval")]
    public async Task A_named_database_is_used_instead_of_a_private_cluster(string key)
    {
        await using ProductDatabase database = await OpenAsync((key, App));

        Assert.False(database.IsLocal);
    }

    [Theory]
    [InlineData("PERFEVAL_DB_OWNER")]
    [InlineData("ConnectionStrings:PerfEvalOwner")]
    public async Task Migrations_run_as_the_named_owner(string key)
    {
        await using ProductDatabase database = await OpenAsync(("PERFEVAL_DB", App), (key, Owner));

        Assert.Equal("perfeval_owner", new NpgsqlConnectionStringBuilder(database.OwnerConnectionString).Username);
    }

    [Fact]
    public async Task Where_only_one_connection_is_named_migrations_use_it_too()
    {
        await using ProductDatabase database = await OpenAsync(("PERFEVAL_DB", App));

        Assert.Equal(database.AppConnectionString, database.OwnerConnectionString);
    }

    [Fact]
    public async Task The_application_never_runs_as_the_owner_unasked()
    {
        await using ProductDatabase database = await OpenAsync(("PERFEVAL_DB_OWNER", Owner));

        Assert.Throws<LocalPostgresException>(() => database.AppConnectionString);
    }

    [Fact]
    public async Task The_pool_is_small_unless_the_connection_says_otherwise()
    {
        await using ProductDatabase database = await OpenAsync(("PERFEVAL_DB", App));

        Assert.Equal(PoolSize.Default, new NpgsqlConnectionStringBuilder(database.AppConnectionString).MaxPoolSize);
    }

    [Theory]
    [InlineData("Maximum Pool Size")]
    [InlineData("MaxPoolSize")]
    public async Task A_pool_size_in_the_connection_is_kept(string key)
    {
        await using ProductDatabase database = await OpenAsync(("PERFEVAL_DB", $"{App};{key}=40"));

        Assert.Equal(40, new NpgsqlConnectionStringBuilder(database.AppConnectionString).MaxPoolSize);
    }

    [Fact]
    public async Task A_connection_string_with_an_unknown_word_is_refused_with_that_word()
    {
        var refusal = await Assert.ThrowsAsync<LocalPostgresException>(() => OpenAsync(("PERFEVAL_DB", "Hots=db")));

        Assert.Contains("Hots", refusal.Message, StringComparison.OrdinalIgnoreCase);
    }

    private static Task<ProductDatabase> OpenAsync(params (string Key, string Value)[] settings) =>
        ProductDatabase.OpenAsync(settings.ToDictionary(setting => setting.Key, setting => setting.Value).GetValueOrDefault);
}
