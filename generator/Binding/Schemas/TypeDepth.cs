using System.Globalization;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>
/// How deep a type may be once every name in it stands for what it means. A few names for lists of each other are short to write, and come to a type
/// that the compiler would overflow its stack on.
/// </summary>
internal static class TypeDepth
{
    private const int Most = 32;

    /// <summary>Whether the type is not too deep; if it is, that is reported.</summary>
    public static bool Check(TypeModel type, SchemaSpec schema, BindingScope scope)
    {
        var isPossible = Of(type) <= Most;
        if (!isPossible)
        {
            scope.Report(DiagnosticIds.TypeTooDeep, schema.Type?.Span ?? schema.Span, Most.ToString(CultureInfo.InvariantCulture));
        }

        return isPossible;
    }

    private static int Of(TypeModel type)
    {
        var inner = type.Parts is { Count: > 0 } parts ? parts.Max(Of) : 0;
        return type is TypeModel.List or TypeModel.Joined or TypeModel.Map or TypeModel.Tuple ? inner + 1 : inner;
    }
}
