using System.Text.Json;

namespace Portal.Tests.Client;

/// <summary>Compares JSON by content, in whatever order its members are, but numbers by their digits: 1.0 is not 1.</summary>
internal static class JsonContent
{
    public static void AssertSame(string expected, string actual)
    {
        using var first = JsonDocument.Parse(expected);
        using var second = JsonDocument.Parse(actual);
        Assert.Equal(Facts("$", first.RootElement).Order(StringComparer.Ordinal), Facts("$", second.RootElement).Order(StringComparer.Ordinal));
    }

    /// <summary>The names of an object's members, in their order.</summary>
    public static IEnumerable<string> Names(JsonElement value) => value.EnumerateObject().Select(member => member.Name);

    // One line for each value, with the path to it: the first difference says where it is.
    private static IEnumerable<string> Facts(string path, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Facts($"{path}['{member.Name}']", member.Value))
            .Append($"{path} is an object of {value.EnumerateObject().Count()}"),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => Facts($"{path}[{index}]", item))
            .Append($"{path} is a list of {value.GetArrayLength()}"),
        JsonValueKind.String => [$"{path} is the text {value.GetString()}"],
        _ => [$"{path} is {value.GetRawText()}"],
    };
}
