using Clientwright.Emitting;
using Clientwright.Models;

namespace Clientwright.Tests.Emitting;

/// <summary>Names of generated files, which some projects have written to disk.</summary>
public sealed class HintNameTests
{
    private static readonly ApiNames Api = new("Portal", "Contoso.Portal");

    [Theory]
    [InlineData("Offer", "Contoso.Portal.Offer.g.cs")]
    [InlineData("Größe", "Contoso.Portal.Gr(00f6)(00df)e.g.cs")]
    public void Hold_nothing_but_what_every_system_takes(string type, string expected) => Assert.Equal(expected, HintName.Of(Api, type));

    [Fact]
    public void Are_short_however_long_the_names_are()
    {
        var name = new string('Ä', 100);
        string[] types = [name, name + "1", name + "2", new string('A', 100_000)];

        var names = types.Select(type => HintName.Of(Api, type)).ToArray();

        Assert.All(names, hint => Assert.True(hint.Length < 130, hint));
        Assert.Equal(names, names.Distinct(StringComparer.OrdinalIgnoreCase));
        Assert.Equal("Contoso.Portal.(00c4)(00c4)(00c4)(00c4)(00c4)(00c4)(00c4)(00c4)(00c4)(00c4)(00c4)(00c4).", names[0][..88]);
    }

    /// <summary>A first part such as <c>CON</c> would be a device on Windows.</summary>
    [Theory]
    [InlineData("CON", "_CON.Offer.g.cs")]
    [InlineData("nul.Portal", "_nul.Portal.Offer.g.cs")]
    [InlineData("Lpt1", "_Lpt1.Offer.g.cs")]
    [InlineData("Console", "Console.Offer.g.cs")]
    public void Are_no_devices(string @namespace, string expected) =>
        Assert.Equal(expected, HintName.Of(new ApiNames("Portal", @namespace), "Offer"));
}
