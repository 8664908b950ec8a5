using System.Globalization;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>
/// How much code the responses of an API may be in all its endpoints. Each endpoint's result has each of them as a case, so that a file of some
/// hundred lines could make gigabytes.
/// </summary>
/// <param name="endpoints">How many the API has.</param>
internal sealed class SharedCodeLimit(int endpoints, BindingScope scope)
{
    /// <summary>In characters. A thousand endpoints can share forty responses.</summary>
    public const long Most = 25_000_000;

    // What a case, or a header in it, is apart from the texts that the spec has for it.
    private const int OfCase = 500;
    private const int OfHeader = 300;

    private long _characters;

    /// <summary>Whether another response can be had; the first that cannot is reported.</summary>
    public bool Check(CaseModel candidate, ResponseSpec response)
    {
        var wasPossible = IsPossible;
        _characters += Estimate(candidate);
        if (wasPossible && !IsPossible)
        {
            scope.Report(DiagnosticIds.SharedTooOften, response.Key.Span, response.Key.Value, Text(_characters), Text(endpoints), Text(Most));
        }

        return IsPossible;
    }

    private bool IsPossible => _characters * endpoints <= Most;

    private static long Estimate(CaseModel candidate) =>
        OfCase + LengthOf(candidate.Means) + LengthOf(candidate.Body?.Summary)
        + candidate.Headers.Sum(header => (long)OfHeader + header.Name.Length + LengthOf(header.Summary));

    private static long LengthOf(string? text) => text?.Length ?? 0;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
