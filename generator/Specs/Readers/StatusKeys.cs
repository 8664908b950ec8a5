using System.Globalization;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

/// <summary>Reads the keys of responses: <c>202</c>, <c>4XX</c>, <c>default</c>.</summary>
internal static class StatusKeys
{
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
