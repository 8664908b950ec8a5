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
        ["CW2914"] = "33 types that only lead to the next are no reading",
        ["CW2915"] = "25,000,001 characters of code need a text that is no page",
    };

    /// <summary>The specs, of which each begins with its name in a comment if there are several; none where the page shows some.</summary>
    public static IReadOnlyList<string> Of(string id) => id switch
    {
        "CW2915" => LongResponseInManyEndpoints(),
        _ => OneOf(id) is { } spec ? [spec] : [],
    };

    private static string? OneOf(string id) => id switch
    {
        "CW1007" => "types:\n  Deep: " + string.Concat(Enumerable.Repeat("{ fields: { a: ", 40)) + "string" + string.Concat(Enumerable.Repeat(" } }", 40)) + "\n",
        "CW1008" => "types:\n  Slot: string\n" + string.Concat(Enumerable.Repeat("# " + new string('-', 61) + "\n", 1 << 14)),
        "CW1013" => "types:\n  Slot: { type: string, summary: \"Rings\a the bell.\" }\n",
        "CW1021" => "api: Shop\nserver: https://shop.example\ntrim:\n" + ManyPrefixes(50_001),
        "CW2913" => "api: Shop\nserver: https://shop.example\ntypes:\n" + HeirsOfAHundredFields(101),
        "CW2914" => "api: Shop\nserver: https://shop.example\ntypes:\n" + NamesForNames(34) + "  T34: { fields: { id: string } }\n",
        _ => null,
    };

    private static string NamesForNames(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"  T{number:D2}: T{number + 1:D2}\n")));

    private static string HeirsOfAHundredFields(int count)
    {
        var fields = Enumerable.Range(1, 100).Select(number => string.Create(CultureInfo.InvariantCulture, $"      f{number}: string\n"));
        var heirs = Enumerable.Range(1, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"  Heir{number}: {{ extends: Base, fields: {{ own: string }} }}\n"));
        return "  Base:\n    fields:\n" + string.Concat(fields) + string.Concat(heirs);
    }

    private static IReadOnlyList<string> LongResponseInManyEndpoints() =>
    [
        $"# api.yaml\napi: Shop\nserver: https://shop.example\nresponses:\n  401: {{ is: Unauthorized, means: {new string('x', 900_000)} }}\n",
        .. Enumerable.Range(0, 28).Select(number => string.Create(
            CultureInfo.InvariantCulture,
            $"# e{number}.yaml\nendpoint: E{number}\nroute: GET /e{number}\nresponses: {{ 200: {{ is: Found, means: It. }} }}\n")),
    ];

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
