namespace Clientwright.Tests.Emitting.Parameters;

/// <summary>The tables of OpenAPI ("Style Examples") and of RFC 6570 (sections 3.2.2 to 3.2.9), with what they leave out.</summary>
internal static class ExpansionCases
{
    private const string Blue = "\"blue\"";
    private const string Colors = "new[] { \"blue\", \"black\", \"brown\" }";
    private const string NoColors = "Array.Empty<string>()";
    private const string Map = "new Dictionary<string, int> { [\"R\"] = 100, [\"G\"] = 200, [\"B\"] = 150 }";
    private const string NoMap = "new Dictionary<string, int>()";
    private const string Color = "new Color { R = 100, G = 200, B = 150 }";
    private const string Keys = "new Dictionary<string, string> { [\"semi\"] = \";\", [\"dot\"] = \".\", [\"comma\"] = \",\" }";

    private const string Text = "type: string";
    private const string List = "type: list<string>";
    private const string Numbers = "type: map<int32>";
    private const string Texts = "type: map<string>";
    private const string Object = "type: Color";

    public static IReadOnlyList<ExpansionCase> OfPath { get; } =
    [
        .. InPath("", Text, ("\"blue\"", "blue")),
        .. InPath("", List, (Colors, "blue,black,brown")),
        .. InPath("", Numbers, (Map, "R,100,G,200,B,150")),
        .. InPath("", Object, (Color, "R,100,G,200,B,150")),
        .. InPath("style: simple, explode: false, ", List, (Colors, "blue,black,brown"), (NoColors, "")),
        .. InPath("explode: true, ", Text, (Blue, "blue")),
        .. InPath("explode: true, ", List, (Colors, "blue,black,brown")),
        .. InPath("explode: true, ", Numbers, (Map, "R=100,G=200,B=150"), (NoMap, "")),
        .. InPath("explode: true, ", Object, (Color, "R=100,G=200,B=150")),
        .. InPath("explode: true, ", Texts, (Keys, "semi=%3B,dot=.,comma=%2C")),
        .. InPath("style: label, ", Text, (Blue, ".blue"), ("\"\"", "."), ("\"50%\"", ".50%25"), ("\"Hello World!\"", ".Hello%20World%21")),
        .. InPath("style: label, ", List, (Colors, ".blue,black,brown"), (NoColors, "")),
        .. InPath("style: label, ", Numbers, (Map, ".R,100,G,200,B,150")),
        .. InPath("style: label, ", Object, (Color, ".R,100,G,200,B,150")),
        .. InPath("style: label, explode: true, ", Text, (Blue, ".blue")),
        .. InPath("style: label, explode: true, ", List, (Colors, ".blue.black.brown"), (NoColors, "")),
        .. InPath("style: label, explode: true, ", Numbers, (Map, ".R=100.G=200.B=150")),
        .. InPath("style: label, explode: true, ", Object, (Color, ".R=100.G=200.B=150")),
        .. InPath("style: matrix, ", Text, (Blue, ";color=blue"), ("\"\"", ";color"), ("\"a;b=c\"", ";color=a%3Bb%3Dc")),
        .. InPath("style: matrix, ", List, (Colors, ";color=blue,black,brown"), (NoColors, "")),
        .. InPath("style: matrix, ", Numbers, (Map, ";color=R,100,G,200,B,150")),
        .. InPath("style: matrix, ", Object, (Color, ";color=R,100,G,200,B,150")),
        .. InPath("style: matrix, explode: true, ", Text, (Blue, ";color=blue"), ("\"\"", ";color")),
        .. InPath("style: matrix, explode: true, ", List, (Colors, ";color=blue;color=black;color=brown"), (NoColors, "")),
        .. InPath("style: matrix, explode: true, ", Numbers, (Map, ";R=100;G=200;B=150")),
        .. InPath("style: matrix, explode: true, ", Object, (Color, ";R=100;G=200;B=150")),
        .. InPath("style: matrix, explode: true, ", Texts, (Keys, ";semi=%3B;dot=.;comma=%2C"), ("new Dictionary<string, string> { [\"a\"] = \"\" }", ";a")),
        .. InPath("style: path, ", Text, (Blue, "/blue"), ("\"a/b\"", "/a%2Fb")),
        .. InPath("style: path, ", List, (Colors, "/blue,black,brown"), (NoColors, "")),
        .. InPath("style: path, ", Numbers, (Map, "/R,100,G,200,B,150")),
        .. InPath("style: path, ", Object, (Color, "/R,100,G,200,B,150")),
        .. InPath("style: path, explode: true, ", Text, (Blue, "/blue")),
        .. InPath("style: path, explode: true, ", List, (Colors, "/blue/black/brown"), ("new[] { \"a/b\", \"c\" }", "/a%2Fb/c")),
        .. InPath("style: path, explode: true, ", Numbers, (Map, "/R=100/G=200/B=150"), (NoMap, "")),
        .. InPath("style: path, explode: true, ", Object, (Color, "/R=100/G=200/B=150")),
        .. InPath(
            "reserved: true, ",
            Text,
            ("\"/foo/bar\"", "/foo/bar"),
            ("\"Hello World!\"", "Hello%20World!"),
            ("\"50%\"", "50%25"),
            ("\"a%2Fb\"", "a%2Fb"),
            ("\"a?b#c[d]\\\\e\"", "a%3Fb%23c%5Bd%5D%5Ce"),
            ("\":@!$&'()*+,;=\"", ":@!$&'()*+,;="),
            ("\"ü\\ud83d\\ude00\"", "%C3%BC%F0%9F%98%80")),
        .. InPath("reserved: true, ", List, ("new[] { \"a/b\", \"c,d\" }", "a/b,c%2Cd")),
        .. InPath("reserved: true, explode: true, ", Texts, (Keys, "semi=;,dot=.,comma=%2C")),
    ];

    public static IReadOnlyList<ExpansionCase> OfQuery { get; } =
    [
        .. InQuery("", Text, (Blue, "color=blue"), ("\"\"", "color=")),
        .. InQuery("", List, (Colors, "color=blue&color=black&color=brown"), (NoColors, "")),
        .. InQuery("", Numbers, (Map, "R=100&G=200&B=150"), (NoMap, "")),
        .. InQuery("", Object, (Color, "R=100&G=200&B=150")),
        .. InQuery("", Texts, (Keys, "semi=%3B&dot=.&comma=%2C"), ("new Dictionary<string, string> { [\"a&b=c\"] = \"\" }", "a%26b%3Dc=")),
        .. InQuery("style: form, explode: false, ", Text, (Blue, "color=blue"), ("\"\"", "color=")),
        .. InQuery("style: form, explode: false, ", List, (Colors, "color=blue,black,brown"), (NoColors, ""), ("new[] { \"a,b\", \"\" }", "color=a%2Cb,")),
        .. InQuery("style: form, explode: false, ", Numbers, (Map, "color=R,100,G,200,B,150")),
        .. InQuery("style: form, explode: false, ", Object, (Color, "color=R,100,G,200,B,150")),
        .. InQuery("style: spaceDelimited, ", List, (Colors, "color=blue%20black%20brown"), (NoColors, "")),
        .. InQuery("style: spaceDelimited, ", Numbers, (Map, "color=R%20100%20G%20200%20B%20150")),
        .. InQuery("style: spaceDelimited, explode: false, ", Object, (Color, "color=R%20100%20G%20200%20B%20150")),
        .. InQuery("style: pipeDelimited, ", List, (Colors, "color=blue%7Cblack%7Cbrown"), (NoColors, "")),
        .. InQuery("style: pipeDelimited, ", Numbers, (Map, "color=R%7C100%7CG%7C200%7CB%7C150")),
        .. InQuery("style: pipeDelimited, explode: false, ", Object, (Color, "color=R%7C100%7CG%7C200%7CB%7C150")),
        .. InQuery("style: deepObject, ", Numbers, (Map, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"), (NoMap, "")),
        .. InQuery("style: deepObject, explode: true, ", Object, (Color, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")),
        .. InQuery(
            "style: deepObject, ",
            "type: Filter",
            (
                "new Filter { Name = \"a&b\", Tags = new[] { \"x\", \"y\" }, Since = new DateOnly(2024, 2, 29), Size = new FilterSize { Least = 1 } }",
                "color%5Bname%5D=a%26b&color%5Btags%5D=x&color%5Btags%5D=y&color%5Bsince%5D=2024-02-29&color%5Bsize%5D%5Bleast%5D=1"),
            ("new Filter()", "")),
        .. InQuery(
            "style: deepObject, ",
            "type: map<map<list<int32>>>",
            (
                "new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<int>>> { [\"a\"] = new Dictionary<string, IReadOnlyList<int>> { [\"b\"] = new[] { 1, 2 } } }",
                "color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2")),
        .. InQuery("", "type: Tagged", ("new Tagged { Name = \"n\", Tags = new[] { \"x\", \"y\" } }", "name=n&tags=x&tags=y"), ("new Tagged()", "")),
        .. InQuery("reserved: true, ", Text, ("\"/a?b:c@d,e;f=g!$'()*\"", "color=/a?b:c@d,e;f=g!$'()*"), ("\"a&b#c+d[e]%zz%2F\"", "color=a%26b%23c%2Bd%5Be%5D%25zz%2F")),
        .. InQuery("reserved: true, ", List, ("new[] { \"a/b\", \"c,d\" }", "color=a/b&color=c%2Cd")),
        .. InQuery("reserved: true, explode: false, ", List, ("new[] { \"a/b\", \"c,d\" }", "color=a/b,c%2Cd")),
        .. InQuery("reserved: true, style: deepObject, ", Texts, ("new Dictionary<string, string> { [\"a\"] = \"b/c\" }", "color%5Ba%5D=b/c")),
        .. InQuery("explode: false, ", "type: list<date>", ("new[] { new DateOnly(2024, 2, 29) }", "color=2024-02-29")),
        .. InQuery("", "type: date-time, format: rfc7231", ("new DateTimeOffset(2024, 2, 29, 8, 30, 0, TimeSpan.Zero)", "color=Thu%2C%2029%20Feb%202024%2008%3A30%3A00%20GMT")),
        .. InQuery("explode: false, ", "items: { type: date-time, format: unix }", ("new[] { DateTimeOffset.UnixEpoch.AddSeconds(7) }", "color=7")),
        .. InQuery("style: deepObject, ", "values: { type: duration, format: seconds }", ("new Dictionary<string, TimeSpan> { [\"a\"] = TimeSpan.FromMinutes(1) }", "color%5Ba%5D=60")),
        .. InQuery("explode: false, ", "type: list<duration>", ("new[] { TimeSpan.FromMinutes(90) }", "color=PT1H30M")),
        .. InQuery("explode: false, ", "type: list<bytes>", ("new ReadOnlyMemory<byte>[] { new byte[] { 255, 255 } }", "color=%2F%2F8%3D")),
        .. InQuery("explode: false, ", "type: list<Shade>", ("new[] { Shade.Light, Shade.Dark }", "color=light,dark")),
    ];

    public static IReadOnlyList<ExpansionCase> OfHeaders { get; } =
    [
        .. In("headers", "", Text, (Blue, "blue")),
        .. In("headers", "", List, (Colors, "blue,black,brown"), (NoColors, "")),
        .. In("headers", "", Numbers, (Map, "R,100,G,200,B,150"), (NoMap, "")),
        .. In("headers", "", Object, (Color, "R,100,G,200,B,150")),
        .. In("headers", "style: simple, explode: true, ", List, (Colors, "blue,black,brown")),
        .. In("headers", "explode: true, ", Numbers, (Map, "R=100,G=200,B=150")),
        .. In("headers", "explode: true, ", Object, (Color, "R=100,G=200,B=150")),
        .. In("headers", "", "type: list<date-time>", ("new[] { new DateTimeOffset(2024, 2, 29, 8, 30, 0, TimeSpan.Zero) }", "2024-02-29T08:30:00Z")),
        .. In("headers", "", List, ("new[] { \"a b\", \"50%\" }", "a b,50%")),
    ];

    public static IReadOnlyList<ExpansionCase> OfCookies { get; } =
    [
        .. In("cookies", "", Text, (Blue, "color=blue"), ("\"a b;c\"", "color=a%20b%3Bc"), ("\"\"", "color=")),
        .. In("cookies", "", List, (Colors, "color=blue; color=black; color=brown"), (NoColors, "")),
        .. In("cookies", "", Numbers, (Map, "R=100; G=200; B=150")),
        .. In("cookies", "", Object, (Color, "R=100; G=200; B=150")),
        .. In("cookies", "style: form, explode: false, ", List, (Colors, "color=blue,black,brown")),
        .. In("cookies", "explode: false, ", Numbers, (Map, "color=R,100,G,200,B,150")),
        .. In("cookies", "explode: false, ", Object, (Color, "color=R,100,G,200,B,150")),
        .. In("cookies", "style: cookie, ", Text, ("\"a=b/c%20\"", "color=a=b/c%20")),
        .. In("cookies", "style: cookie, ", List, (Colors, "color=blue; color=black; color=brown")),
        .. In("cookies", "style: cookie, ", Object, (Color, "R=100; G=200; B=150")),
        .. In("cookies", "style: cookie, explode: false, ", List, (Colors, "color=blue,black,brown")),
    ];

    /// <summary>Values that cannot be sent as they are, so that nothing is sent.</summary>
    public static IReadOnlyList<ExpansionCase> Refused { get; } =
    [
        .. InPath("style: label, explode: true, ", List, ("new[] { \"1.5\" }", "")),
        .. InPath("style: label, explode: true, ", Texts, ("new Dictionary<string, string> { [\"a\"] = \"1.5\" }", ""), ("new Dictionary<string, string> { [\"a.b\"] = \"\" }", "")),
        .. InPath("style: path, ", Text, ("\"\"", ""), ("\".\"", ""), ("\"..\"", ""), ("null!", "")),
        .. InPath("style: path, explode: true, ", List, ("new[] { \"a\", \"..\" }", ""), ("new[] { \"\", \"a\" }", ""), ("new string[] { null! }", "")),
        .. InPath(
            "reserved: true, ",
            Text,
            ("\"a/../b\"", ""),
            ("\"a/%2e%2E/b\"", ""),
            ("\"/.\"", ""),
            ("\"a//b\"", ""),
            ("\"a/\"", ""),
            ("\"\\ud800\"", "")),
        .. InQuery("style: spaceDelimited, ", List, ("new[] { \"a b\" }", "")),
        .. InQuery("style: pipeDelimited, ", List, ("new[] { \"a|b\" }", ""), ("null!", "")),
        .. InQuery("style: deepObject, ", Texts, ("new Dictionary<string, string> { [\"a][b\"] = \"\" }", ""), ("new Dictionary<string, string> { [\"a\"] = null! }", "")),
        .. InQuery("", "type: map<any>", ("new Dictionary<string, JsonElement> { [\"a\"] = JsonDocument.Parse(\"{}\").RootElement }", "")),
        .. InQuery("explode: false, ", "type: list<double>", ("new[] { double.NaN }", "")),
        .. In(
            "headers",
            "",
            List,
            ("new[] { \"a,b\" }", ""),
            ("new[] { \"\" }", ""),
            ("new[] { \" a\" }", ""),
            ("new[] { \"a\\r\\nX-Evil: 1\" }", ""),
            ("new[] { \"ü\" }", "")),
        .. In("headers", "explode: true, ", Texts, ("new Dictionary<string, string> { [\"a=b\"] = \"\" }", ""), ("new Dictionary<string, string> { [\"a\"] = \"b,c\" }", "")),
        .. In("cookies", "style: cookie, ", Text, ("\"a;b\"", ""), ("\"a b\"", ""), ("\"a,b\"", ""), ("\"a\\nb\"", "")),
        .. In("cookies", "style: cookie, ", Texts, ("new Dictionary<string, string> { [\"a=b\"] = \"\" }", "")),
    ];

    private static IEnumerable<ExpansionCase> InPath(string keys, string type, params (string Value, string Expected)[] values) => In("path", keys, type, values);

    private static IEnumerable<ExpansionCase> InQuery(string keys, string type, params (string Value, string Expected)[] values) => In("query", keys, type, values);

    private static IEnumerable<ExpansionCase> In(string place, string keys, string type, params (string Value, string Expected)[] values) =>
        values.Select(value => new ExpansionCase(place, keys + type, value.Value, value.Expected));
}
