using System.Globalization;
using System.Text;

namespace Clientwright.TestPages;

/// <summary>The specs that are wrong in a way that a page cannot show.</summary>
internal static class UnwritableSpecs
{
    /// <summary>The ids, each with the reason for which its page has no example.</summary>
    public static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["CW1007"] = "65 levels are no reading",
        ["CW1008"] = "1,048,577 characters are no page",
        ["CW1013"] = "editors and Git take a file with such a character for no text",
        ["CW1021"] = "50,001 keys and values are no page",
        ["CW2913"] = "10,001 members are no page",
    };

    /// <summary>The spec, or null where the page shows one.</summary>
    public static string? Of(string id) => id switch
    {
        "CW1007" => "types:\n  Deep: " + string.Concat(Enumerable.Repeat("{ fields: { a: ", 40)) + "string" + string.Concat(Enumerable.Repeat(" } }", 40)) + "\n",
        "CW1008" => "types:\n  Slot: string\n" + string.Concat(Enumerable.Repeat("# " + new string('-', 61) + "\n", 1 << 14)),
        "CW1013" => "types:\n  Slot: { type: string, summary: \"Rings\a the bell.\" }\n",
        "CW1021" => "api: Shop\nserver: https://shop.example\ntrim:\n" + ManyPrefixes(50_001),
        "CW2913" => "api: Shop\nserver: https://shop.example\ntypes:\n" + HeirsOfAHundredFields(101),
        _ => null,
    };

    private static string HeirsOfAHundredFields(int count)
    {
        var fields = Enumerable.Range(1, 100).Select(number => string.Create(CultureInfo.InvariantCulture, $"      f{number}: string\n"));
        var heirs = Enumerable.Range(1, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"  Heir{number}: {{ extends: Base, fields: {{ own: string }} }}\n"));
        return "  Base:\n    fields:\n" + string.Concat(fields) + string.Concat(heirs);
    }

    private static string ManyPrefixes(int count)
    {
        var lines = new StringBuilder();
        for (var number = 1; number <= count; number++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"  - p{number}.\n");
        }

        return lines.ToString();
    }
}
