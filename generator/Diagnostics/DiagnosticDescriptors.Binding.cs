using Microsoft.CodeAnalysis;

namespace Clientwright.Diagnostics;

/// <content>Specs that are sound, but that no C# can be made of.</content>
internal static partial class DiagnosticDescriptors
{
    private static IEnumerable<DiagnosticDescriptor> Binding =>
    [
        .. BindingOfApis,
        .. BindingOfTypes,
        .. BindingOfSchemas,
        .. BindingOfBodies,
        .. BindingOfXml,
        .. BindingOfEndpoints,
        .. BindingOfParameters,
        .. BindingOfCalls,
        .. BindingOfLimits,
    ];
}
