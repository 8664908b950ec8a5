using System.Globalization;

namespace Clientwright.Specs.Readers;

/// <summary>Reads the keys of responses: <c>202</c>, <c>4XX</c>, <c>default</c>.</summary>
internal static class StatusKeys
{
    private const string Default = "default";

    public static StatusRange? Read(string key)
    {
        if (key == Default)
        {
            return StatusRange.Default;
        }

        if (key.Length != 3 || key[0] is < '1' or > '5')
        {
            return null;
        }

        var hundreds = (key[0] - '0') * 100;
        if (string.Equals(key.Substring(1), "XX", StringComparison.OrdinalIgnoreCase))
        {
            return new StatusRange(hundreds, hundreds + 99);
        }

        return int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? new StatusRange(code, code) : null;
    }
}
