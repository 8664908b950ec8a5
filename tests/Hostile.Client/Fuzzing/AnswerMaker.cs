using System.Globalization;

namespace Hostile.Client.Fuzzing;

/// <summary>Makes a case of its number: a sound body that is spoilt, odd headers, an odd status, arriving in odd pieces.</summary>
internal static class AnswerMaker
{
    private static readonly int[] OtherStatuses = [0, 99, 101, 199, 201, 202, 204, 205, 206, 299, 300, 301, 304, 308, 400, 401, 403, 404, 409, 418, 429, 499, 500, 503, 599, 999];

    private static readonly string[] Names =
    [
        "Location", "Operation-Location", "Retry-After", "ETag", "X-Count", "X-Items", "X-Numbers", "X-Text", "Content-Type", "Content-Length", "Content-Encoding", "X-Other",
    ];

    private static readonly string[] Values =
    [
        "", " ", "/operations/1", "operations/1?x=1", "https://everything.test/operations/1", "https://EVERYTHING.test:443/operations/1", "https://everything.test./operations/1",
        "http://everything.test/operations/1", "https://everything.test:8443/operations/1", "https://everything.test@evil.test/", "https://evil.test/", "//evil.test/x", "\\\\evil.test\\x",
        "/\\evil.test/x", "https:evil.test", "https:///evil.test", "http://", "ftp://evil.test/", "javascript:alert(1)", "file:///etc/passwd", "/etc/passwd", "..", "../../x", "?", "#", "%",
        "https://xn--", "https://ëverything.test/", "https://everything.test%2eevil.test/", "https://[::1", "https://a b/", "https://everything.test\t/", "x:y", "https://\u3002/", "https://ａ.test/",
        "https://xn--a-ecp.test/", "https://999.999.999.999/", "https://everything.test/\u0000", "0", "1", "-1", "5, 6", "2147483647", "2147483648", "99999999999999999999", "1.5", "1e3",
        "Wed, 21 Oct 2015 07:28:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "yesterday", "\"a\"", "W/\"a\"", "\"a\", \"b\"", "a", "\"", "*", "a,b", "a, ,b,,", ",", "1,2", "1,,2 ,x",
        "application/json", "application/json; charset=utf-16", "text/html; charset=latin1", "garbage\u0001", "é", "\ud800",
    ];

    public static SpoiltAnswer Make(IReadOnlyList<byte[]> sounds, int usualStatus, AnswerDice dice)
    {
        var body = dice.Chance(40) ? RandomBytes(dice) : JsonSpoiler.Spoil(dice.Pick(sounds), dice);
        var steps = dice.Chance(2) ? [] : Enumerable.Range(0, 1 + dice.Next(4)).Select(_ => 1 + dice.Next(dice.Chance(2) ? 3 : 4000)).ToArray();
        int? breaksAt = dice.Chance(20) ? dice.Next(body.Length + 1) : null;
        return new SpoiltAnswer(dice.Chance(5) ? dice.Pick(OtherStatuses) : usualStatus, Headers(dice), body, steps, breaksAt);
    }

    private static List<(string Name, string Value)> Headers(AnswerDice dice)
    {
        var headers = new List<(string, string)>();
        for (var count = dice.Next(7); count > 0; count--)
        {
            var value = dice.Next(12) switch
            {
                0 => new string('x', dice.Next(3000)),
                1 => dice.Pick(Values) + dice.Pick(Values),
                2 => ((long)dice.Next(int.MaxValue) * 3).ToString(CultureInfo.InvariantCulture),
                _ => dice.Pick(Values),
            };
            headers.Add((dice.Pick(Names), value));
        }

        return headers;
    }

    private static byte[] RandomBytes(AnswerDice dice)
    {
        var bytes = new byte[dice.Next(300)];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)dice.Next(256);
        }

        return bytes;
    }
}
