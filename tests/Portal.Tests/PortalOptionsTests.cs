using System.Text.Json.Nodes;
using SampleConsumer.Portal;

namespace Portal.Tests;

/// <summary>What the options change.</summary>
public sealed class PortalOptionsTests : PortalTest
{
    protected override EmbeddedPortalOptions Options => base.Options with
    {
        Token = "another-token",
        PollRetryAfter = TimeSpan.FromMilliseconds(1500),
        MaintenanceRetryAfter = TimeSpan.FromSeconds(1),
        OperationShape = OperationShape.ArrayOfOne,
    };

    [Fact]
    public async Task The_token_can_be_chosen()
    {
        Assert.Equal("another-token", Portal.Token);
        Assert.Equal(200, (int)(await GetAsync(Offer("contoso-firewall", "submissions/"))).StatusCode);
    }

    [Fact]
    public async Task While_an_operation_runs_its_answers_say_when_to_ask_again()
    {
        var accepted = await PublishAsync("contoso-firewall");
        Assert.Equal(TimeSpan.FromSeconds(2), accepted.Headers.RetryAfter?.Delta);
        Assert.Equal(TimeSpan.FromSeconds(2), (await GetAsync(FollowedAddress(accepted))).Headers.RetryAfter?.Delta);

        Time.Advance(TimeSpan.FromMinutes(20));
        Assert.Null((await GetAsync(FollowedAddress(accepted))).Headers.RetryAfter);
    }

    [Fact]
    public async Task Maintenance_can_say_when_it_will_be_over() =>
        Assert.Equal(TimeSpan.FromSeconds(1), (await PublishAsync("contoso-maintenance")).Headers.RetryAfter?.Delta);

    [Fact]
    public async Task The_shape_of_operations_can_be_chosen()
    {
        var accepted = await PublishAsync("contoso-firewall");

        Assert.IsType<JsonArray>(await GetJsonAsync(FollowedAddress(accepted)));
    }
}
