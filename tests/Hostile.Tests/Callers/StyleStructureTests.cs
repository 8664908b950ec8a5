using Hostile.Client.Everything;
using Hostile.Tests.Wire;

namespace Hostile.Tests.Callers;

/// <summary>
/// The same of values that are expanded by a style: whatever a piece is, the request has the same segments, names, headers and cookies, and
/// the piece that a server decodes is the one that was given; or the call is refused by the name of the parameter.
/// </summary>
public sealed class StyleStructureTests : WireTest
{
    private const int Count = 300;
    private static readonly byte[] Ok = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"u8.ToArray();

    private static readonly ExpandRequest Plain = new() { Label = ["l"], Matrix = Map("m", "n"), Segments = ["a", "b"], Few = ["f"], Kept = "k" };

    [Fact]
    public async Task By_label_items_stay_apart() => await CheckAsync(
        "Label",
        text => Plain with { Label = ["first", text] },
        text => HostileTexts.IsText(text) && !text.Contains('.', StringComparison.Ordinal),
        request => Decode(Segment(request, 1).Split(';')[0]["styles.first.".Length..]));

    [Fact]
    public async Task By_matrix_members_stay_apart() => await CheckAsync(
        "Matrix",
        text => Plain with { Matrix = Map(text, text) },
        HostileTexts.IsText,
        request =>
        {
            var pieces = Segment(request, 1).Split(';')[1]["matrix=".Length..].Split(',').Select(Decode).ToArray();
            Assert.Equal(2, pieces.Length);
            Assert.Equal(pieces[0], pieces[1]);
            return pieces[0];
        });

    [Fact]
    public async Task By_path_each_item_is_one_segment() => await CheckAsync(
        "Segments",
        text => Plain with { Segments = [text, "b"] },
        text => HostileTexts.IsText(text) && text is not ("." or ".."),
        request => Decode(Segment(request, 2)));

    [Fact]
    public async Task Items_in_a_part_of_a_segment_stay_apart() => await CheckAsync(
        "Few", text => Plain with { Few = ["first", text, "last"] }, HostileTexts.IsText, request => Decode(Segment(request, 4)["of-first,".Length..^",last".Length]));

    [Fact]
    public async Task Items_between_commas_stay_apart() =>
        await CheckAsync("Csv", text => Plain with { Csv = ["first", text] }, HostileTexts.IsText, request => Decode(Value(request, "csv").Split(',')[1]), "csv");

    [Fact]
    public async Task Items_between_blanks_stay_apart() => await CheckAsync(
        "Spaces",
        text => Plain with { Spaces = ["first", text] },
        text => HostileTexts.IsText(text) && !text.Contains(' ', StringComparison.Ordinal),
        request => Decode(Value(request, "spaces")).Split(' ')[1],
        "spaces");

    [Fact]
    public async Task Items_between_bars_stay_apart() => await CheckAsync(
        "Pipes",
        text => Plain with { Pipes = ["first", text] },
        text => HostileTexts.IsText(text) && !text.Contains('|', StringComparison.Ordinal),
        request => Decode(Value(request, "pipes")).Split('|')[1],
        "pipes");

    [Fact]
    public async Task Names_in_brackets_stay_in_theirs() => await CheckAsync(
        "Deep",
        text => Plain with { Deep = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["a"] = Map(text, text) } },
        text => HostileTexts.IsText(text) && !text.Contains('[', StringComparison.Ordinal) && !text.Contains(']', StringComparison.Ordinal),
        request =>
        {
            var (name, value) = request.Query.ElementAt(1);
            Assert.Equal($"deep[a][{Decode(value)}]", Decode(name));
            return Decode(value);
        },
        "*");

    [Fact]
    public async Task Names_of_an_exploded_map_are_names() => await CheckAsync(
        "Free",
        text => Plain with { Free = Map(text, text) },
        HostileTexts.IsText,
        request =>
        {
            var (name, value) = request.Query.ElementAt(1);
            Assert.Equal(name, value);
            return Decode(value);
        },
        "*");

    [Fact]
    public async Task Members_of_an_object_stay_one_value() => await CheckAsync(
        "Filter", text => Plain with { Filter = new() { Names = [text] } }, HostileTexts.IsText, request => Decode(Value(request, "names")), "names");

    [Fact]
    public async Task Pairs_in_a_header_stay_on_its_line() => await CheckAsync(
        "XPairs",
        text => Plain with { XPairs = new Dictionary<string, string> { ["a"] = "b", ["c"] = text } },
        text => HostileTexts.IsHeader(text) && text.Length > 0 && !text.Contains(',', StringComparison.Ordinal),
        request => request.Header("X-Pairs")!["a=b,c=".Length..],
        header: "X-Pairs");

    [Fact]
    public async Task A_cookie_stays_one() => await CheckAsync(
        "Session",
        text => Plain with { Session = text, Parts = ["p", text] },
        HostileTexts.IsText,
        request =>
        {
            var cookies = request.Header("Cookie")!.Split("; ").Select(cookie => cookie.Split('=')).ToArray();
            Assert.Equal(["session", "parts", "parts"], cookies.Select(cookie => cookie[0]));
            Assert.Equal(cookies[0][1], cookies[2][1]);
            return Decode(cookies[0][1]);
        },
        header: "Cookie");

    [Fact]
    public async Task A_cookie_that_is_not_escaped_stays_one() => await CheckAsync(
        "Plain",
        text => Plain with { Session = "s", Plain = text },
        text => text.All(character => character is > ' ' and <= '~' and not ('"' or ',' or ';' or '\\')),
        request => request.Header("Cookie")!["session=s; plain=".Length..],
        header: "Cookie");

    [Fact]
    public async Task Reserved_characters_of_a_path_value_leave_the_rest_as_it_is()
    {
        await using var server = new RawServer(async (_, _, stream) => await stream.WriteAsync(Ok), keepsAlive: true);
        var client = ClientOf(server);
        var (refused, several) = (0, 0);
        foreach (var text in HostileTexts.Of(seed: 44, Count))
        {
            var sent = server.Requests.Count;
            var isSendable = HostileTexts.IsText(text)
                && text.Split('/').All(segment => segment.Length > 0 && Uri.UnescapeDataString(segment) is not ("." or ".."));
            if (!isSendable)
            {
                Assert.Equal("Kept", (await Assert.ThrowsAsync<ArgumentException>(() => client.ExpandAsync(Plain with { Kept = text }))).ParamName);
                Assert.Equal(sent, server.Requests.Count);
                refused++;
                continue;
            }

            await client.ExpandAsync(Plain with { Kept = text });
            var request = server.LastRequest;
            AssertShape(request, null, null, segments: text.Count(character => character == '/'));
            var value = string.Join('/', request.Path.Split('/').Skip(5).SkipLast(1));
            several += value.Contains('/', StringComparison.Ordinal) ? 1 : 0;
            Assert.Equal(Uri.UnescapeDataString(text), Decode(value));
        }

        Assert.NotEqual((0, 0), (refused, several));
    }

    [Fact]
    public async Task Reserved_characters_of_a_query_value_leave_the_rest_as_it_is() => await CheckAsync(
        "Open", text => Plain with { Open = text }, HostileTexts.IsText, request => Decode(Value(request, "open")), "open", isDecoded: true);

    private static Dictionary<string, string> Map(string name, string value) => new() { [name] = value };

    private static string Segment(RawRequest request, int index) => request.Path.Split('/')[index];

    private static string Decode(string text) => Uri.UnescapeDataString(text);

    private static string Value(RawRequest request, string name) => request.Query.Single(pair => pair.Name == name).Value;

    /// <param name="query">The name of the parameter; <c>*</c> where it is the caller's.</param>
    private static void AssertShape(RawRequest request, string? query, string? header, int segments = 0)
    {
        Assert.Equal(7 + segments, request.Path.Split('/').Length);
        Assert.StartsWith("/styles.", request.Path, StringComparison.Ordinal);
        Assert.Equal("end", request.Path.Split('/')[^1]);
        string[] names = ["fixed", .. query is null ? Array.Empty<string>() : [query == "*" ? request.Query.ElementAt(1).Name : query], "api-version"];
        Assert.Equal(names, request.Query.Select(pair => pair.Name));
        Assert.Matches("^[!-~]+$", request.Target);
        Assert.DoesNotContain('#', request.Target);
        string[] headers = [.. header is null ? Array.Empty<string>() : [header], "Authorization", "Host"];
        Assert.Equal(headers.Order(StringComparer.Ordinal), request.HeaderNames.Order(StringComparer.Ordinal));
    }

    /// <param name="isDecoded">Whether escapes in the value count as what they stand for.</param>
    private async Task CheckAsync(
        string parameter,
        Func<string, ExpandRequest> create,
        Func<string, bool> isSendable,
        Func<RawRequest, string> decode,
        string? query = null,
        string? header = null,
        bool isDecoded = false)
    {
        await using var server = new RawServer(async (_, _, stream) => await stream.WriteAsync(Ok), keepsAlive: true);
        var client = ClientOf(server);
        var refused = 0;
        foreach (var text in HostileTexts.Of(seed: 43, Count))
        {
            var sent = server.Requests.Count;
            if (!isSendable(text))
            {
                Assert.Equal(parameter, (await Assert.ThrowsAsync<ArgumentException>(() => client.ExpandAsync(create(text)))).ParamName);
                Assert.Equal(sent, server.Requests.Count);
                refused++;
                continue;
            }

            await client.ExpandAsync(create(text));
            Assert.Equal(sent + 1, server.Requests.Count);
            AssertShape(server.LastRequest, query, header);
            Assert.Equal(isDecoded ? Uri.UnescapeDataString(text) : text, decode(server.LastRequest));
        }

        Assert.NotEqual(0, refused);
    }
}
