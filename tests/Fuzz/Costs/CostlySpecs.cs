using System.Globalization;
using System.Text;
using Clientwright.Fuzz.Making;

namespace Clientwright.Fuzz.Costs;

/// <summary>A project whose specs are short, or of one line without end, and would make a careless generator work for ever.</summary>
/// <param name="Name">What is done too often in it.</param>
/// <param name="Limit">The diagnostic that says which limit was met; null where none is, since what comes out is no more than was put in.</param>
internal sealed record CostlySpecs(string Name, string? Limit, Func<IEnumerable<FuzzFile>> Make)
{
    public static IReadOnlyList<CostlySpecs> All { get; } = [.. OfText, .. OfYaml, .. OfTypes, .. OfEndpoints];

    private static IEnumerable<CostlySpecs> OfText =>
    [
        new("a file of 100 MB", "CW1008", () => [Api("types: { A: string }\n" + Repeat("# x\n", 25_000_000))]),
        new("a key of a million characters", null, () => [Api($"{new string('k', 1_000_000)}: 1\n")]),
        new("a line of a million words", null, () => [Api($"summary: {Repeat("a ", 500_000)}\n")]),
        new("a text of 300,000 lines", null, () => [Api($"summary: |\n{Repeat("  a\n", 200_000)}")]),
        new("500,000 quotes", null, () => [Api($"summary: '{Repeat("''", 500_000)}'\n")]),
        new("500,000 brackets in a text", null, () => [Api($"summary: a {Repeat("]", 500_000)}\n")]),
        new("tabs and blanks without end", null, () => [Api(Repeat(" \t", 500_000))]),
        new("500,000 comments", null, () => [Api(Repeat("#\n", 500_000))]),
    ];

    private static IEnumerable<CostlySpecs> OfYaml =>
    [
        new("100,000 lists in lists", "CW1007", () => [Api("types: " + Repeat("[", 100_000))]),
        new("100,000 mappings in mappings", "CW1007", () => [Api("types: " + Repeat("{a: ", 100_000))]),
        new("100,000 dashes", "CW1007", () => [Api("trim:\n" + Repeat("- ", 100_000))]),
        new("levels of indentation", "CW1007", () => [Api(string.Concat(Enumerable.Range(0, 1_400).Select(level => new string(' ', level) + "a:\n")))]),
        new("a million keys", "CW1008", () => [Api(Lines(1_000_000, number => $"k{number}: 1"))]),
        new("as many keys as a file can hold", "CW1021", () => [Api(Lines(90_000, number => $"k{number}: 1"))]),
        new("one key again and again", "CW1021", () => [Api(Repeat("api: A\n", 140_000))]),
        new("empty items", "CW1021", () => [Api($"trim: [{Repeat("a,", 500_000)}]\n")]),
        new("aliases of aliases", null, () =>
        [
            Api("a0: &a0 [x, x]\n"
                + Lines(5_000, number => $"a{number + 1}: &a{number + 1} [{string.Join(',', Enumerable.Repeat($"*a{number}", 8))}]")),
        ]),
        new("lists left open", null, () => [Api(Lines(40_000, number => $"a{number}: [b"))]),
        new("quotes left open", null, () => [Api(Lines(40_000, number => $"a{number}: \"b"))]),
        new("lines without a colon", null, () => [Api(Lines(100_000, number => $"word{number}"))]),
    ];

    private static IEnumerable<CostlySpecs> OfTypes =>
    [
        new("names for names", "CW2914", () => [Api("types:\n" + Lines(5_000, number => $"  T{number}: T{number + 1}") + "  T5000: string\n"), Using("T0")]),
        new("names for each other", null, () => [Api("types:\n" + Lines(5_000, number => $"  T{number}: T{(number + 1) % 5_000}")), Using("T0")]),
        new("lists of lists, by name", "CW2914", () =>
        [
            Api("types:\n"
                + Lines(5_000, number => $"  T{number}: list<T{number + 1}>") + "  T5000: string\n"),
            Using("T0"),
        ]),
        new("a chain of extends", "CW2914", () =>
        [
            Api("types:\n"
                + Lines(4_000, number => $"  T{number}: {{ {(number == 0 ? "" : $"extends: T{number - 1}, ")}fields: {{ f{number}: string }} }}")),
            Using("T3999"),
        ]),
        new("a circle of extends", null, () =>
        [
            Api("types:\n"
                + Lines(4_000, number => $"  T{number}: {{ extends: T{(number + 1) % 4_000}, fields: {{ f{number}: string }} }}")),
            Using("T0"),
        ]),
        new("one of many fields, extended by many", "CW2913", () =>
        [
            Api($"types:\n  T: {{ fields: {{ {Items(2_000, number => $"f{number}: string")} }} }}\n"
                + Lines(2_000, number => $"  T{number}: {{ extends: T, fields: {{ g: string }} }}")),
            Using("T0"),
        ]),
        new("extended in place by many", "CW2913", () =>
        [
            Api($"types:\n  T: {{ fields: {{ {Items(2_000, number => $"f{number}: string")} }} }}\n  U:\n    fields:\n"
                + Lines(2_000, number => $"      u{number}: {{ extends: T, fields: {{ g: string }} }}")),
            Using("U"),
        ]),
        new("one of very many", null, () =>
        [
            Api("types:\n"
                + Lines(2_000, number => $"  T{number}: {{ fields: {{ f: string }} }}")
                + $"  U:\n    discriminator: kind\n    oneOf: {{ {Items(2_000, number => $"k{number}: T{number}")} }}\n"),
            Using("U"),
        ]),
        new("many of one of many", null, () =>
        [
            Api("types:\n"
                + Lines(250, number => $"  T{number}: {{ fields: {{ f: string }} }}") + Lines(150, union => $"  U{union}:\n    discriminator: kind\n    oneOf: {{ {Items(250, number => $"k{number}: T{number}")} }}")),
            Using("U0"),
        ]),
        new("one of each other", null, () =>
        [
            Api("types:\n"
                + Lines(2_000, number => $"  T{number}: {{ oneOf: {{ a: T{(number + 1) % 2_000}, b: T{(number + 7) % 2_000} }}, discriminator: kind }}")),
            Using("T0"),
        ]),
        new("an object in an object, in a circle", null, () =>
        [
            Api("types:\n"
                + Lines(5_000, number => $"  T{number}: {{ fields: {{ f: T{(number + 1) % 5_000} }} }}")),
            Using("T0"),
        ]),
        new("many fields", null, () => [Api($"types:\n  T:\n    fields:\n" + Lines(20_000, number => $"      f{number}: string")), Using("T")]),
        new("many fields of one C# name", null, () =>
        [
            Api($"types:\n  T:\n    fields:\n"
                + Lines(10_000, number => $"      {Case("fieldfieldfieldf", number)}: string")),
            Using("T"),
        ]),
        new("many values", null, () => [Api($"types:\n  T:\n    enum:\n" + Lines(20_000, number => $"    - v{number}")), Using("T")]),
        new("many values of one C# name", null, () =>
        [
            Api($"types:\n  T:\n    enum:\n"
                + Lines(10_000, number => $"    - {Case("valuevaluevaluev", number)}")),
            Using("T"),
        ]),
        new("many types of one C# name", null, () =>
        [
            Api($"types:\n"
                + Lines(10_000, number => $"  {Case("typetypetypetype", number)}: {{ fields: {{ a: string }} }}")),
            Using("T"),
        ]),
        new("many types", null, () => [Api($"types:\n" + Lines(8_000, number => $"  T{number}: {{ fields: {{ a: string }} }}")), Using("T0")]),
        new("many misspelt types", null, () =>
        [
            Api($"types:\n"
                + Lines(5_000, number => $"  SomethingOfANameThatIsLong{number}: {{ fields: {{ a: SomethingOfTheNameThatIsLong{number} }} }}")),
        ]),
        new("types in place, in types in place", null, () =>
        [
            Api("types:\n  T:\n    fields:\n"
                + Lines(600, number => $"      f{number}: " + Repeat("{ fields: { f: ", 20) + "string" + Repeat(" } }", 20))),
            Using("T"),
        ]),
        new("a misspelt key 20,000 times", null, () => [Api("types:\n" + Lines(8_000, number => $"  T{number}: {{ feilds: {{ a: string }} }}"))]),
    ];

    private static IEnumerable<CostlySpecs> OfEndpoints =>
    [
        new("shared responses, in many endpoints", "CW2915", () =>
        [
            Api("responses:\n"
                + Lines(400, number => $"  {number + 200}: {{ is: Case{number}, means: x, headers: {{ a: string, b: string }} }}")),
            .. Enumerable.Range(0, 400).Select(number => Endpoint(number, $"route: GET /e{number}\n")),
        ]),
        new("long shared texts, in many endpoints", "CW2915", () =>
        [
            Api("responses:\n"
                + Lines(100, number => $"  {number + 400}: {{ is: Case{number}, means: {Repeat("very ", 1_900)}long }}")),
            .. Enumerable.Range(0, 1_000).Select(number => Endpoint(number, $"route: GET /e{number}\nresponses: {{ 200: {{ is: Found, means: x }} }}\n")),
        ]),
        new("many responses", null, () =>
        [
            Api(""),
            Endpoint(0, "route: GET /x\nresponses:\n"
                + Lines(500, number => $"  {number + 100}: {{ is: Case{number}, means: x, headers: {{ {Items(20, header => $"h{header}: string")} }} }}")),
        ]),
        new("two of one route, 2,000 times", null, () =>
        [
            Api(""),
            .. Enumerable.Range(0, 2_000).Select(number => Endpoint(number, "route: GET /x\nresponses: { 200: { is: Found, means: x } }\n")),
        ]),
        new("2,000 endpoints of one name", null, () =>
        [
            Api(""),
            .. Enumerable.Range(0, 2_000).Select(number => Endpoint(number, $"route: GET /x{number}\nresponses: {{ 200: {{ is: Found, means: x }} }}\n", "Same")),
        ]),
        new("2,000 APIs in one folder", null, () => Enumerable.Range(0, 2_000).Select(number => new FuzzFile($"/p/a{number}.yaml", "api: A\n"))),
        new("a route of many parameters", null, () =>
        [
            Api(""),
            Endpoint(0, $"route: GET /{Items(5_000, number => $"{{p{number}}}", "/")}\npath:\n"
                + Lines(5_000, number => $"  p{number}: string") + "responses: { 200: { is: Found, means: x } }\n"),
        ]),
        new("a route of misspelt parameters", null, () =>
        [
            Api(""),
            Endpoint(0, $"route: GET /{Items(5_000, number => $"{{parameterOfALongName{number}}}", "/")}\npath:\n"
                + Lines(5_000, number => $"  parameterOfTheLongName{number}: string") + "responses: { 200: { is: Found, means: x } }\n"),
        ]),
        new("misspelt route parameters in many endpoints", null, () =>
        [
            Api(""),
            .. Enumerable.Range(0, 50).Select(endpoint => Endpoint(endpoint, $"route: GET /e{endpoint}/{Items(800, number => $"{{parameterOfALongName{number}}}", "/")}\npath:\n"
                + Lines(800, number => $"  parameterOfTheLongName{number}: string") + "responses: { 200: { is: Found, means: x } }\n")),
        ]),
        new("a route of 500,000 braces", null, () => [Api(""), Endpoint(0, $"route: GET /{Repeat("{", 500_000)}\n")]),
        new("a route of 200,000 segments", null, () => [Api(""), Endpoint(0, $"route: GET /{Repeat("a/", 200_000)}\n")]),
        new("query parameters of the API, in many endpoints", null, () =>
        [
            Api("query:\n"
                + Lines(1_000, number => $"  q{number}: {{ type: string, default: a }}")),
            .. Enumerable.Range(0, 300).Select(number => Endpoint(number, $"route: GET /e{number}\nresponses: {{ 200: {{ is: Found, means: x }} }}\n")),
        ]),
        new("parameters of one C# name", null, () =>
        [
            Api(""),
            Endpoint(0, "route: GET /x\nquery:\n"
                + Lines(8_000, number => $"  {Case("queryqueryqueryq", number)}: string") + "responses: { 200: { is: Found, means: x } }\n"),
        ]),
        new("operations that follow each other", null, () =>
        [
            Api(""),
            .. Enumerable.Range(0, 1_000).Select(number => Endpoint(number, $"route: GET /e{number}\nresponses:\n  202: {{ is: Accepted, means: x, poll: E{(number + 1) % 1_000} }}\n")),
        ]),
        new("an operation of many states, followed by many", null, () =>
        [
            Api(""),
            new("/p/o.yaml", $"endpoint: GetState\nroute: GET /o\nresponses: {{ 200: {{ is: Found, means: x, body: {{ fields: {{ s: string }} }} }} }}\noperation:\n  state: s\n  succeeded: [{Items(20_000, number => $"v{number}")}]\n"),
            .. Enumerable.Range(0, 500).Select(number => Endpoint(number, $"route: GET /e{number}\nresponses:\n  202: {{ is: Accepted, means: x, poll: GetState }}\n")),
        ]),
        new("a large form, sent by many", null, () =>
        [
            Api("types:\n  T:\n    fields:\n"
                + Lines(5_000, number => $"      f{number}: string")),
            .. Enumerable.Range(0, 200).Select(number => Endpoint(number, $"route: POST /e{number}\nbody: {{ type: T, as: form }}\nresponses: {{ 200: {{ is: Found, means: x }} }}\n")),
        ]),
        new("a large enum, in parameters of many", null, () =>
        [
            Api("types:\n  T:\n    enum:\n"
                + Lines(20_000, number => $"    - v{number}")),
            .. Enumerable.Range(0, 200).Select(number => Endpoint(number, $"route: GET /e{number}\nquery: {{ {Items(20, query => $"q{query}: {{ type: T, default: v19999 }}")} }}\nresponses: {{ 200: {{ is: Found, means: x }} }}\n")),
        ]),
        new("prefixes to trim", null, () =>
        [
            Api($"trim: [{Items(10_000, number => $"p{number}")}]\n"),
            Endpoint(0, "route: GET /x\nquery:\n"
                + Lines(3_000, number => $"  p{number}q: string") + "responses: { 200: { is: Found, means: x } }\n"),
        ]),
    ];

    private static FuzzFile Api(string rest) => new("/p/api.yaml", $"api: Portal\n{rest}");

    private static FuzzFile Using(string type) => Endpoint(0, $"route: GET /x\nresponses: {{ 200: {{ is: Found, means: x, body: {type} }} }}\n");

    private static FuzzFile Endpoint(int number, string rest, string? name = null) =>
        new($"/p/e{number.ToString(CultureInfo.InvariantCulture)}.yaml", $"endpoint: {name ?? $"E{number.ToString(CultureInfo.InvariantCulture)}"}\n{rest}");

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(number => line(number) + "\n"));

    private static string Items(int count, Func<int, string> item, string separator = ", ") =>
        string.Join(separator, Enumerable.Range(0, count).Select(item));

    // Names that differ by the case of letters only, as the bits of a number say.
    private static string Case(string name, int number) =>
        string.Concat(name.Select((letter, bit) => (number >> bit & 1) == 0 ? letter : char.ToUpperInvariant(letter)));
}
