namespace Clientwright.Tests.Emitting.Parameters;

/// <summary>An API with an endpoint for each form of a parameter, and what calls them.</summary>
internal static class ExpansionSpecs
{
    private const string Api =
        """
        api: Colors
        server: https://contoso.com/api
        types:
          Color: { fields: { R: int32, G: int32, B: int32 } }
          Shade: { enum: [light, dark] }
          Tagged:
            fields:
              name?: string
              tags?: list<string>
          Filter:
            fields:
              name?: string
              tags?: list<string>
              since?: date
              size?:
                fields:
                  least?: int32
                  most?: int32
        """;

    public static IEnumerable<(string Name, string Text)> Of(IReadOnlyList<ExpansionCase> cases) => Forms(cases)
        .Select((form, index) => ($"e{index}.yaml", EndpointOf(form.In, form.Keys, index)))
        .Prepend(("api.yaml", Api));

    /// <summary>The literal part of the address that a case is sent to.</summary>
    public static string AddressOf(IReadOnlyList<ExpansionCase> cases, ExpansionCase row) =>
        $"https://contoso.com/api/x{Forms(cases).ToList().IndexOf((row.In, row.Keys))}";

    /// <summary>A method for each case, which makes the call.</summary>
    public static string MembersOf(IReadOnlyList<ExpansionCase> cases)
    {
        var forms = Forms(cases).ToList();
        return string.Concat(cases.Select((row, index) =>
            $"public static Task Call{index}(HttpClient http) => new ColorsClient(http).E{forms.IndexOf((row.In, row.Keys))}Async(new() {{ Color = {row.Value} }});\n"));
    }

    private static IEnumerable<(string In, string Keys)> Forms(IEnumerable<ExpansionCase> cases) => cases.Select(row => (row.In, row.Keys)).Distinct();

    // Each has a path of its own, since two of one would be told.
    private static string EndpointOf(string place, string keys, int index) =>
        $$"""
        endpoint: E{{index}}
        route: GET /x{{index}}{{(place == "path" ? "{color}" : "")}}
        {{place}}:
          color: { {{keys}} }
        responses:
          204: { is: Done, means: It was. }
        """;
}
