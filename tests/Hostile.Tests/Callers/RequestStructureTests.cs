using System.Text;
using System.Text.Json;
using Hostile.Client.Everything;
using Hostile.Tests.Wire;

namespace Hostile.Tests.Callers;

/// <summary>
/// Whatever a value is, the request that a server gets has the same segments, the same query names and the same headers, and the value
/// that the server decodes is the one that was given; or the call is refused, by the name of the parameter, and nothing is sent.
/// </summary>
public sealed class RequestStructureTests : WireTest
{
    private const int Count = 400;
    private static readonly byte[] Ok = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"u8.ToArray();

    private static readonly SendRequest Plain = new() { Text = "t", Kind = Kind.Small, Items = ["i"], Link = new Uri("/l", UriKind.Relative), Q = "q" };

    [Fact]
    public async Task A_text_in_the_path_stays_one_segment() =>
        await CheckAsync("Text", text => Plain with { Text = text }, IsSegment, request => Segment(request, 2));

    [Fact]
    public async Task The_text_of_an_enum_in_the_path_stays_part_of_one_segment() =>
        await CheckAsync("Kind", text => Plain with { Kind = text + "/x" }, HostileTexts.IsText, request => Segment(request, 3)["of-".Length..^2]);

    [Fact]
    public async Task A_list_in_the_path_stays_one_segment_and_its_items_stay_apart() => await CheckAsync(
        "Items",
        text => Plain with { Items = ["first", text] },
        text => HostileTexts.IsText(text) && !text.Contains(',', StringComparison.Ordinal),
        request => Segment(request, 4)["first,".Length..]);

    [Fact]
    public async Task A_URI_in_the_path_stays_one_segment() => await CheckAsync(
        "Link",
        text => Plain with { Link = new Uri("?" + text, UriKind.Relative) },
        HostileTexts.IsText,
        request => Segment(request, 5)[1..]);

    [Fact]
    public async Task A_text_in_the_query_stays_one_value() =>
        await CheckAsync("Q", text => Plain with { Q = text }, HostileTexts.IsText, request => Value(request, "q"));

    [Fact]
    public async Task A_text_that_may_be_absent_stays_one_value() =>
        await CheckAsync("Filter", text => Plain with { Filter = text }, HostileTexts.IsText, request => Value(request, "filter"), "filter");

    [Fact]
    public async Task An_item_of_a_repeated_parameter_stays_one_value() =>
        await CheckAsync("Tag", text => Plain with { Tag = [text] }, HostileTexts.IsText, request => Value(request, "tag"), "tag");

    [Fact]
    public async Task An_item_of_a_joined_parameter_stays_one_item() => await CheckAsync(
        "Ids",
        text => Plain with { Ids = ["first", text] },
        text => HostileTexts.IsText(text) && !text.Contains(';', StringComparison.Ordinal),
        request => Value(request, "ids")["first;".Length..],
        "ids");

    [Fact]
    public async Task The_text_of_an_enum_in_the_query_stays_one_value() => await CheckAsync(
        "Size", text => Plain with { Size = text + "!" }, HostileTexts.IsText, request => Value(request, "size")[..^1], "size");

    [Fact]
    public async Task A_URI_in_the_query_stays_one_value() => await CheckAsync(
        "Ref", text => Plain with { Ref = new Uri("?" + text, UriKind.Relative) }, HostileTexts.IsText, request => Value(request, "ref")[1..], "ref");

    [Fact]
    public async Task A_text_in_a_header_stays_on_its_line() =>
        await CheckAsync("XText", text => Plain with { XText = text }, HostileTexts.IsHeader, request => request.Header("X-Text")!, header: "X-Text");

    [Fact]
    public async Task The_text_of_an_enum_in_a_header_stays_on_its_line() => await CheckAsync(
        "XKind", text => Plain with { XKind = text + "!" }, text => HostileTexts.IsHeader(text + "!"), request => request.Header("X-Kind")![..^1], header: "X-Kind");

    [Fact]
    public async Task An_item_of_a_list_in_a_header_stays_one_item() => await CheckAsync(
        "XItems",
        text => Plain with { XItems = ["first", text] },
        text => HostileTexts.IsHeader("," + text) && !text.Contains(',', StringComparison.Ordinal),
        request => request.Header("X-Items")!["first,".Length..],
        header: "X-Items");

    [Fact]
    public async Task A_URI_in_a_header_stays_on_its_line() => await CheckAsync(
        "XLink",
        text => Plain with { XLink = new Uri("?" + text, UriKind.Relative) },
        text => HostileTexts.IsHeader("?" + text),
        request => request.Header("X-Link")![1..],
        header: "X-Link");

    [Fact]
    public async Task An_entity_tag_stays_one() => await CheckAsync(
        "IfMatch",
        text => Plain with { IfMatch = new ETag($"\"{text}\"") },
        text => HostileTexts.IsHeader($"\"{text}\"") && !text.Contains('"', StringComparison.Ordinal),
        request => request.Header("If-Match")![1..^1],
        header: "If-Match");

    [Fact]
    public async Task A_text_in_a_body_stays_one_value() => await CheckAsync(
        "Body",
        text => Plain with { Body = new() { Text = text, Texts = [text], Map = new Dictionary<string, string> { [text] = text } } },
        HostileTexts.IsText,
        request =>
        {
            using var body = JsonDocument.Parse(request.Body);
            Assert.Equal(["text", "texts", "map"], body.RootElement.EnumerateObject().Select(member => member.Name));
            var member = Assert.Single(body.RootElement.GetProperty("map").EnumerateObject());
            var item = Assert.Single(body.RootElement.GetProperty("texts").EnumerateArray());
            Assert.Equal(member.Name, item.GetString());
            Assert.Equal(member.Name, member.Value.GetString());
            return body.RootElement.GetProperty("text").GetString()!;
        },
        hasBody: true);

    [Fact]
    public async Task A_text_in_a_form_stays_one_field()
    {
        await using var server = new RawServer(async (_, _, stream) => await stream.WriteAsync(Ok), keepsAlive: true);
        var client = ClientOf(server);
        foreach (var text in HostileTexts.Of(seed: 7, Count))
        {
            var sent = server.Requests.Count;
            var call = () => client.SubmitAsync(new() { Body = new() { Text = text, Texts = ["1", text], Kind = text + "!" } });
            if (!HostileTexts.IsText(text))
            {
                Assert.Equal("Body", (await Assert.ThrowsAsync<ArgumentException>(call)).ParamName);
                Assert.Equal(sent, server.Requests.Count);
                continue;
            }

            await call();
            var fields = Encoding.ASCII.GetString(server.LastRequest.Body).Split('&').Select(field => field.Split('='))
                .Select(field => (Decode(field[0]), Decode(Assert.Single(field.Skip(1)))));
            Assert.Equal([("text", text), ("texts", "1"), ("texts", text), ("kind", text + "!")], fields);
        }

        static string Decode(string text) => Uri.UnescapeDataString(text.Replace("+", "%20", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_option_stays_one_value()
    {
        await using var server = new RawServer(async (_, _, stream) => await stream.WriteAsync(Ok), keepsAlive: true);
        foreach (var text in HostileTexts.Of(seed: 8, Count))
        {
            if (HostileTexts.IsText(text))
            {
                await ClientOf(server, options => options.ApiVersion = text).PutThingAsync(new() { Body = new() { Id = "", Count = 0, Tags = [] } });
                Assert.Equal(("api-version", text), server.LastRequest.Query.Select(pair => (pair.Name, Uri.UnescapeDataString(pair.Value))).Single());
            }
            else
            {
                Assert.Equal("ApiVersion", Assert.Throws<ArgumentException>(() => ClientOf(server, options => options.ApiVersion = text)).ParamName);
            }

            if (HostileTexts.IsHeader(text))
            {
                await ClientOf(server, options => options.XClient = text).PutThingAsync(new() { Body = new() { Id = "", Count = 0, Tags = [] } });
                Assert.Equal(text, server.LastRequest.Header("X-Client"));
            }
            else
            {
                Assert.Equal("XClient", Assert.Throws<ArgumentException>(() => ClientOf(server, options => options.XClient = text)).ParamName);
            }
        }
    }

    [Fact]
    public async Task A_token_stays_one()
    {
        await using var server = new RawServer(async (_, _, stream) => await stream.WriteAsync(Ok), keepsAlive: true);
        foreach (var text in HostileTexts.Of(seed: 9, Count))
        {
            var sent = server.Requests.Count;
            var call = () => ClientOf(server, options => options.BearerToken = _ => new(text)).GetOperationAsync(new() { Id = "1" });
            if (text.All(character => character is > ' ' and <= '~'))
            {
                await call();
                Assert.Equal("Bearer " + text, server.LastRequest.Header("Authorization"));
            }
            else
            {
                Assert.Equal("BearerToken", (await Assert.ThrowsAsync<ArgumentException>(call)).ParamName);
                Assert.Equal(sent, server.Requests.Count);
            }
        }
    }

    private static bool IsSegment(string text) => HostileTexts.IsText(text) && text is not ("." or "..");

    /// <summary>A segment as a server decodes it.</summary>
    private static string Segment(RawRequest request, int index) => Uri.UnescapeDataString(request.Path.Split('/')[index]);

    private static string Value(RawRequest request, string name) => Uri.UnescapeDataString(request.Query.Single(pair => pair.Name == name).Value);

    private async Task CheckAsync(
        string parameter,
        Func<string, SendRequest> create,
        Func<string, bool> isSendable,
        Func<RawRequest, string> decode,
        string? query = null,
        string? header = null,
        bool hasBody = false)
    {
        await using var server = new RawServer(async (_, _, stream) => await stream.WriteAsync(Ok), keepsAlive: true);
        var client = ClientOf(server);
        string[] names = ["q", .. query is null ? Array.Empty<string>() : [query], "api-version"];
        string[] headers =
        [
            .. header is null ? Array.Empty<string>() : [header],
            "Authorization", "Host",
            .. hasBody ? (string[])["Content-Type", "Content-Length"] : ["Content-Length"],
        ];
        var refused = 0;
        foreach (var text in HostileTexts.Of(seed: 42, Count))
        {
            var sent = server.Requests.Count;
            if (!isSendable(text))
            {
                var thrown = await Assert.ThrowsAsync<ArgumentException>(() => client.SendAsync(create(text)));
                Assert.Equal(parameter, thrown.ParamName);
                Assert.Equal(sent, server.Requests.Count);
                refused++;
                continue;
            }

            Assert.IsType<SendResult.Sent>(await client.SendAsync(create(text)));
            Assert.Equal(sent + 1, server.Requests.Count);
            var request = server.LastRequest;
            Assert.Matches("^POST /things(/[A-Za-z0-9%._~-]+){4}/end\\?[A-Za-z0-9%._~=&-]+ HTTP/1\\.1$", request.Line);
            Assert.Equal(["", "things"], request.Path.Split('/').Take(2));
            Assert.Equal("end", request.Path.Split('/')[6]);
            Assert.Equal(7, request.Path.Split('/').Length);
            Assert.Equal(names, request.Query.Select(pair => pair.Name));
            Assert.Equal(headers.Order(StringComparer.Ordinal), request.HeaderNames.Order(StringComparer.Ordinal));
            Assert.Equal(text, decode(request));
        }

        Assert.NotEqual(0, refused);
    }
}
