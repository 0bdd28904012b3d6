using PerfEval.Domain.Scoring;
using Xunit;

namespace PerfEval.UnitTests.Domain.Scoring;

public sealed class RuleProfilesTests
{
    [Fact]
    public void The_points_of_execution_and_the_recommended_weights_add_up_to_100()
    {
        RuleProfile profile = RuleProfiles.Default;

        Assert.Equal(
            (100m, 100m),
            (profile.ExecutionPoints + profile.WeightsWithoutCost.Values.Sum(), profile.ExecutionPoints + profile.WeightsWithCost.Values.Sum()));
    }

    [Fact]
    public void The_tiers_cover_all_shares_and_meet_at_their_bounds() =>
        Assert.Equal(
            [(0.8m, 1m, 1m), (0.6m, 0.8m, 0.8m), (0m, 0.6m, 0m)],
            RuleProfiles.Default.Tiers.Select(tier => (tier.LowestShare, tier.HighestShare, tier.ProposedShare)));

    [Fact]
    public void A_profile_without_a_member_is_no_profile() =>
        Assert.Throws<KeyNotFoundException>(() => RuleProfiles.Parse("{\"code\":\"x\"}"u8.ToArray()));
}
