namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;

/// <summary>
/// How a value is written that is more than one text: a row of the table in RFC 6570 appendix A, and of that of OpenAPI's styles. A value falls
/// into pieces (<see cref="IParts{T}"/>), and a row says what stands between and around them.
/// </summary>
[Embedded]
internal readonly struct Expansion
{
    internal static Expansion Simple => new() { Separator = ",", Delimiter = ",", IfEmpty = "=" };

    internal static Expansion Label => new() { First = ".", Separator = ".", Delimiter = ",", IfEmpty = "=" };

    internal static Expansion Matrix => new() { First = ";", Separator = ";", Delimiter = ",", IfEmpty = "", IsNamed = true };

    /// <summary>Each value is a segment of its own, with its slash.</summary>
    internal static Expansion Path => new() { First = "/", Separator = "/", Delimiter = ",", IfEmpty = "=" };

    /// <remarks>Whether a question mark or an ampersand stands ahead of it is known to who writes the query.</remarks>
    internal static Expansion Form => new() { Separator = "&", Delimiter = ",", IfEmpty = "=", IsNamed = true };

    internal static Expansion SpaceDelimited => Form with { Delimiter = "%20", Mark = " " };

    internal static Expansion PipeDelimited => Form with { Delimiter = "%7C", Mark = "|" };

    internal static Expansion DeepObject => Form with { IsExploded = true, IsDeep = true };

    /// <summary>In a header nothing is escaped, so that what cannot stand there is refused.</summary>
    internal static Expansion Header => Simple with { AsItIs = WireCharacters.OfHeaderItems };

    /// <summary>A cookie for each value, escaped as in a query.</summary>
    internal static Expansion Cookie => Form with { Separator = "; " };

    /// <summary>A cookie for each value, with nothing escaped.</summary>
    internal static Expansion PlainCookie => Cookie with { AsItIs = WireCharacters.OfCookies };

    /// <summary>What stands ahead of the first piece.</summary>
    internal string First { get; init; } = "";

    /// <summary>What stands between pieces that stand for themselves.</summary>
    internal required string Separator { get; init; }

    /// <summary>What stands between pieces that make up one value.</summary>
    internal required string Delimiter { get; init; }

    /// <summary>What stands behind a name whose value is empty.</summary>
    internal required string IfEmpty { get; init; }

    /// <summary>Whether the parameter's name stands beside the value.</summary>
    internal bool IsNamed { get; init; }

    /// <summary>Whether each item and member stands for itself.</summary>
    internal bool IsExploded { get; init; }

    /// <summary>Whether a member's name stands in brackets behind that of the object.</summary>
    internal bool IsDeep { get; init; }

    /// <summary>The delimiter as it would look within an item, where that is the same; empty where it would be escaped there.</summary>
    internal string Mark { get; init; } = "";

    /// <summary>What no item may hold, since what stands between items would look the same. (A full stop is never escaped.)</summary>
    internal string Refused => IsExploded && Separator == "." ? "." : Mark;

    /// <summary>The reserved characters that stay as they are, and with them escapes; null where all are escaped.</summary>
    internal SearchValues<char>? Kept { get; init; }

    /// <summary>All that can be written, where nothing is escaped; null elsewhere.</summary>
    internal SearchValues<char>? AsItIs { get; init; }

    public Expansion()
    {
    }

    /// <summary>The value as it is written: nothing of a list, a map or an object that has nothing in it (RFC 6570 section 2.3).</summary>
    /// <param name="name">The parameter's name, as it is written.</param>
    /// <param name="parameter">The property that an exception names.</param>
    /// <exception cref="ArgumentException">The value is null, or cannot be sent as it is.</exception>
    internal string Expand<T, TParts>(string name, string parameter, T value)
        where TParts : struct, IParts<T>
    {
        if (value is null)
        {
            throw new ArgumentNullException(parameter);
        }

        var writer = new ExpansionWriter(this, name);
        try
        {
            default(TParts).Write(writer, value);
        }
        catch (ArgumentException refused)
        {
            throw new ArgumentException(refused.Message, parameter, refused);
        }

        return writer.ToString();
    }
}
