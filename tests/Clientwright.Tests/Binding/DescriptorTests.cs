using Clientwright.Binding;
using Clientwright.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Clientwright.Tests.Binding;

public class DescriptorTests
{
    [Fact]
    public void Advice_is_what_the_descriptors_of_specs_call_a_warning() => Assert.Equal(
        DiagnosticDescriptors.All
            .Where(descriptor => descriptor is { DefaultSeverity: DiagnosticSeverity.Warning, Category: not DiagnosticCategories.Usage })
            .Select(descriptor => descriptor.Id),
        DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Where(DiagnosticIds.IsAdvice));

    [Fact]
    public void The_fixed_names_are_those_of_the_support_code_of_an_api() => Assert.Equal(
        typeof(FixedNames).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Clientwright.Support/Api/", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .Order(StringComparer.Ordinal),
        FixedNames.OfSupport);
}
