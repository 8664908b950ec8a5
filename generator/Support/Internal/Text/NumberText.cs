namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Globalization;

/// <summary>What the texts of all fractional numbers have in common.</summary>
[Embedded]
internal static class NumberText
{
    /// <summary>No white space, no thousands separators, no currency signs.</summary>
    internal const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    internal static ArgumentException NotFinite(double value) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{value} is no number that can be sent."));
}
