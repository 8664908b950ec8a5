namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.Numerics;
using global::System.Text.RegularExpressions;

/// <summary>What values must keep to where a client checks its requests. Each method refuses what does not.</summary>
[Embedded]
internal static class Constraint
{
    // What a pattern may take for one text; one that goes back and forth could take for ever.
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    /// <summary>The value, which is checked where requests are.</summary>
    /// <exception cref="ArgumentException">It does not keep to what it must. The exception names the parameter.</exception>
    internal static T Checked<T, TConstraint>(string parameter, T value)
        where TConstraint : struct, IConstraint<T>
    {
        try
        {
            if (RequestCheck.IsOn && value is not null)
            {
                default(TConstraint).Check(value);
            }

            return value;
        }
        catch (ArgumentException refused)
        {
            throw new ArgumentException(refused.Message, parameter, refused);
        }
    }

    internal static Regex Compile(string pattern) => new(pattern, RegexOptions.CultureInvariant, LongestMatch);

    internal static void MinLength(string value, int least)
    {
        if (Length(value) < least)
        {
            throw Refused($"The text must have {least} characters at least.");
        }
    }

    internal static void MaxLength(string value, int most)
    {
        if (Length(value) > most)
        {
            throw Refused($"The text must have {most} characters at most.");
        }
    }

    internal static void Pattern(string value, Regex pattern)
    {
        if (!pattern.IsMatch(value))
        {
            throw Refused($"The text must match {pattern}.");
        }
    }

    internal static void Minimum<T>(T value, T least)
        where T : INumber<T>
    {
        if (value < least)
        {
            throw Refused($"The number must be {least} or more.");
        }
    }

    internal static void Maximum<T>(T value, T most)
        where T : INumber<T>
    {
        if (value > most)
        {
            throw Refused($"The number must be {most} or less.");
        }
    }

    internal static void ExclusiveMinimum<T>(T value, T limit)
        where T : INumber<T>
    {
        if (value <= limit)
        {
            throw Refused($"The number must be more than {limit}.");
        }
    }

    internal static void ExclusiveMaximum<T>(T value, T limit)
        where T : INumber<T>
    {
        if (value >= limit)
        {
            throw Refused($"The number must be less than {limit}.");
        }
    }

    internal static void MultipleOf<T>(T value, T divisor)
        where T : INumber<T>
    {
        if (!IsMultiple(value, divisor))
        {
            throw Refused($"The number must be a multiple of {divisor}.");
        }
    }

    internal static void MinItems<T>(IReadOnlyList<T> value, int least)
    {
        if (value.Count < least)
        {
            throw Refused($"The list must have {least} items at least.");
        }
    }

    internal static void MaxItems<T>(IReadOnlyList<T> value, int most)
    {
        if (value.Count > most)
        {
            throw Refused($"The list must have {most} items at most.");
        }
    }

    internal static void Unique<T, TContent>(IReadOnlyList<T> value)
        where TContent : struct, IContent<T>
    {
        for (var i = 0; i < value.Count; i++)
        {
            for (var j = i + 1; j < value.Count; j++)
            {
                if (default(TContent).AreEqual(value[i], value[j]))
                {
                    throw Refused($"The items {i} and {j} of the list must not be equal.");
                }
            }
        }
    }

    // In decimal digits, where they are enough: 0.3 is three times 0.1, as its reader sees it.
    private static bool IsMultiple<T>(T value, T divisor)
        where T : INumber<T>
    {
        try
        {
            return decimal.CreateChecked(value) % decimal.CreateChecked(divisor) == 0;
        }
        catch (OverflowException)
        {
            return T.IsZero(value % divisor);
        }
    }

    // As JSON Schema counts: a pair of surrogates is one character.
    private static int Length(string value)
    {
        var length = value.Length;
        for (var i = 0; i < value.Length - 1; i++)
        {
            length -= char.IsSurrogatePair(value[i], value[i + 1]) ? 1 : 0;
        }

        return length;
    }

    private static ArgumentException Refused(FormattableString rule) => new(rule.ToString(CultureInfo.InvariantCulture));
}
