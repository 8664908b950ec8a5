using System.Reflection;
using Clientwright.Diagnostics;

namespace Clientwright.Tests.Diagnostics;

/// <summary>An id that is reported has all that a user meets of it: a descriptor with a link.</summary>
public sealed class DescriptorTests
{
    private static readonly string[] Constants =
    [
        .. typeof(DiagnosticIds).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(constant => constant.IsLiteral)
            .Select(constant => (string)constant.GetRawConstantValue()!),
    ];

    public static TheoryData<string> Ids => [.. Constants];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_has_its_descriptor(string id)
    {
        var descriptor = DiagnosticDescriptors.Get(id);

        Assert.Equal(id, descriptor.Id);
        Assert.EndsWith($"/docs/diagnostics/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.True(descriptor.IsEnabledByDefault);
    }

    [Fact]
    public void Ids_and_descriptors_are_the_same_set() =>
        Assert.Equal(
            Constants.Order(StringComparer.Ordinal),
            DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));
}
