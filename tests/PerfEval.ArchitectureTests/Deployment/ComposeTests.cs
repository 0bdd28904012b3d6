using PerfEval.TestKit;
using Xunit;

namespace PerfEval.ArchitectureTests.Deployment;

public sealed class ComposeTests
{
    private static readonly string[] Lines = File.ReadAllLines(Checkout.PathOf("docker-compose.yml"));

    [Fact]
    public void Every_password_must_be_given_by_whoever_deploys()
    {
        IEnumerable<string> passwords = Lines.Where(line => line.Contains("PASSWORD: ", StringComparison.Ordinal));

        Assert.All(passwords, line => Assert.Matches(@": \$\{\w+:\?", line));
    }

    [Fact]
    public void No_connection_string_holds_a_password() =>
        Assert.DoesNotContain(Lines, line => line.Contains("Password=", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void The_example_of_the_settings_gives_no_password_away() =>
        Assert.DoesNotContain(File.ReadLines(Checkout.PathOf(".env.example")), line => line.Contains("PASSWORD=", StringComparison.Ordinal) && !line.EndsWith('='));
}
