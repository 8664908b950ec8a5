using System.Globalization;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads the keys of responses: <c>202</c>, <c>4XX</c>, <c>default</c>.</summary>
internal static class StatusKeys
{
    /// <summary>What to write in place of a key that is none: <c>200</c> for <c>200 OK</c>, <c>2XX</c> for <c>20X</c> and <c>200-299</c>.</summary>
    public static string Advice(string key)
    {
        if (string.Equals(key, TextPatterns.DefaultStatus, StringComparison.OrdinalIgnoreCase) || key is "*" or "else" or "other" or "others")
        {
            return $"'{TextPatterns.DefaultStatus}'";
        }

        var start = key.Length >= 3 ? key.Substring(0, 3) : "";
        var isCode = Read(start) is { IsSingle: true } && (key.Length == 3 || !char.IsLetterOrDigit(key[3]));
        if (isCode && key.IndexOf('-') < 0)
        {
            return $"'{start}'";
        }

        var isRange = key.Length > 0 && key[0] is >= '1' and <= '5' && key.Any(static character => character is 'X' or 'x' or '*' or '-' or '_');
        return isRange ? $"a code, or '{key[0]}XX' for all of its range" : "a code from 100 to 599, a range from '1XX' to '5XX', or 'default'";
    }

    public static StatusRange? Read(string key)
    {
        if (!TextPatterns.Status.Matches(key))
        {
            return null;
        }

        if (key == TextPatterns.DefaultStatus)
        {
            return StatusRange.Default;
        }

        var hundreds = (key[0] - '0') * 100;
        return int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? new StatusRange(code, code)
            : new StatusRange(hundreds, hundreds + 99);
    }
}
