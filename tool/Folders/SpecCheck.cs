using System.Globalization;
using Clientwright.Binding;
using Clientwright.Diagnostics;
using Clientwright.Specs;
using Microsoft.CodeAnalysis;

namespace Clientwright.Tool.Folders;

/// <summary>What the generator will say of specs: its own readers and binders say it.</summary>
internal static class SpecCheck
{
    /// <param name="files">The text of each file, by its path.</param>
    public static IReadOnlyList<SpecMistake> Find(IEnumerable<KeyValuePair<string, string>> files, CancellationToken cancellationToken = default)
    {
        var specs = files.Select(file => SpecParser.Parse(file.Key, file.Value, cancellationToken)).ToArray();
        return
        [
            .. SpecDiagnostics.Find(specs, "Client", cancellationToken)
                .Select(Of)
                .OrderBy(mistake => mistake.Path, StringComparer.Ordinal)
                .ThenBy(mistake => mistake.Line)
                .ThenBy(mistake => mistake.Column),
        ];
    }

    private static SpecMistake Of(SpecDiagnostic diagnostic)
    {
        var descriptor = DiagnosticDescriptors.Get(diagnostic.Id);
        var message = string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. diagnostic.Arguments]);
        return new SpecMistake(
            diagnostic.Id,
            diagnostic.Path,
            diagnostic.Span.StartLine + 1,
            diagnostic.Span.StartColumn + 1,
            descriptor.DefaultSeverity == DiagnosticSeverity.Error,
            message);
    }
}
