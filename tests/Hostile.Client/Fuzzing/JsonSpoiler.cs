using System.Text;
using System.Text.Json;

namespace Hostile.Client.Fuzzing;

/// <summary>Makes of a sound body one that is not: its values first, then its bytes.</summary>
internal static class JsonSpoiler
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "1", "-1", "1.5", "5.0", "1e2", "2147483648", "-9223372036854775809", "1e308", "1e309", "-1e-400", "1e999999999999",
        "123456789012345678901234567890123456789012345678901234567890", "0.1000000000000000055511151231257827", "\"\"", "\" \"", "\"x\"", "\"5\"", "\"NaN\"",
        "\"Infinity\"", "\"1e5\"", "\"true\"", "\"TRUE\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"\\uD83D\\uDE00\"", "\"a,b\"", "\",\"", "\"1 2\"",
        "\"0001-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59.99999999-23:59\"", "\"2017-02-29\"", "\"24:00\"", "\"P99999999999999D\"", "\"P1Y\"", "\"-PT0S\"",
        "\"http://[\"", "\"//\"", "\"http://a b\"", "\"/x\"", "\"\\\\\\\\x\\\\y\"", "\"http://\\u0000\"", "\"http://xn--\"", "\"file:///etc\"", "\"AA=\"", "\"AAEC \"",
        "\"circle\"", "\"square\"", "\"small\"", "\"low\"", "\"piece\"", "\"succeeded\"", "\"W/\\\"x\\\"\"", "[]", "{}", "[[]]", "[null]", "[{}]", "[1,2]",
        "{\"kind\":\"circle\"}", "{\"kind\":\"circle\",\"radius\":1}", "{\"kind\":\"star\"}", "{\"kind\":1}", "{\"\":null}",
    ];

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "NaN", "-Infinity", "1e999", "\\ud800", "\\u", "\\u0000", "//x\n", "/*x*/", " ", "\n", "\uFEFF", "\u2028",
            "\"kind\":\"circle\",", "\"id\":1,", "\"status\":\"\\ud800\",", "'", "+1", "0x1", "01", ".5", "1.", "e", "-", "tru", "<html>",
        }.Select(Encoding.UTF8.GetBytes),
        [0x80], [0xFF, 0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x00], [0x1F],
    ];

    public static byte[] Spoil(byte[] sound, AnswerDice dice)
    {
        var bytes = sound;
        if (!dice.Chance(3))
        {
            var text = Encoding.UTF8.GetString(sound);
            for (var count = 1 + dice.Next(3); count > 0; count--)
            {
                text = SpoilValue(text, dice);
            }

            bytes = Encoding.UTF8.GetBytes(text);
        }

        if (dice.Chance(2))
        {
            for (var count = 1 + dice.Next(3); count > 0; count--)
            {
                bytes = SpoilBytes(bytes, dice);
            }
        }

        return bytes;
    }

    // Over the text of the tokens, so that names may come twice, which no tree of them allows.
    private static string SpoilValue(string text, AnswerDice dice)
    {
        if (Spans(text) is not { Count: > 0 } spans)
        {
            return text;
        }

        var (start, end, isName) = dice.Pick(spans);
        var token = text[start..end];
        if (isName)
        {
            var other = dice.Pick(spans.Where(span => span.IsName).ToList());
            return dice.Next(3) switch
            {
                0 => text[..start] + text[other.Start..other.End] + text[end..],
                1 => text[..start] + token + ":" + Value(dice) + "," + text[start..],
                _ => text[..start] + "\"\\u00" + ((int)token[Math.Min(1, token.Length - 1)] & 0xFF).ToString("x2", null) + token[Math.Min(2, token.Length)..] + text[end..],
            };
        }

        return text[..start] + Value(dice) + text[end..];
    }

    private static string Value(AnswerDice dice) => dice.Next(25) switch
    {
        0 => new string('[', 1 + dice.Next(200)),
        1 => Nested(1 + dice.Next(100), "[", "]"),
        2 => Nested(1 + dice.Next(100), "{\"a\":", "}", "1"),
        3 => $"\"{new string('y', dice.Next(5000))}\"",
        4 => "[" + string.Join(',', Enumerable.Repeat(dice.Pick(Values), dice.Next(2000))) + "]",
        5 => "{" + string.Join(',', Enumerable.Range(0, dice.Next(300)).Select(index => $"\"k{index % 100}\":{index}")) + "}",
        6 => new string('9', 1 + dice.Next(3000)),
        7 => $"\"{string.Join(',', Enumerable.Repeat("1", dice.Next(2000)))}\"",
        _ => dice.Pick(Values),
    };

    private static string Nested(int depth, string open, string close, string inner = "") =>
        string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));

    private static byte[] SpoilBytes(byte[] bytes, AnswerDice dice)
    {
        var at = dice.Next(bytes.Length + 1);
        var piece = dice.Pick(Pieces);
        switch (dice.Next(8))
        {
            case 0:
                return bytes[..at];
            case 1:
                return [.. bytes[..at], .. piece, .. bytes[at..]];
            case 2:
                return [.. bytes[..at], .. piece, .. bytes[Math.Min(bytes.Length, at + piece.Length)..]];
            case 3 when at < bytes.Length:
                return [.. bytes[..at], (byte)(bytes[at] ^ (1 << dice.Next(8))), .. bytes[(at + 1)..]];
            case 4 when at < bytes.Length:
                return [.. bytes[..at], .. bytes[(at + 1)..]];
            case 5:
                return [.. bytes, .. piece];
            case 6 when dice.Chance(5):
                return dice.Next(4) switch
                {
                    0 => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes)),
                    1 => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(bytes)),
                    2 => [0xEF, 0xBB, 0xBF, .. bytes],
                    _ => [],
                };
            default:
                var from = dice.Next(bytes.Length + 1);
                return [.. bytes[..at], .. bytes[from..Math.Min(bytes.Length, from + dice.Next(40))], .. bytes[at..]];
        }
    }

    /// <summary>Where the tokens of a text stand that are names or scalars; null where it is no JSON.</summary>
    private static List<(int Start, int End, bool IsName)>? Spans(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var spans = new List<(int, int, bool)>();
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.EndObject or JsonTokenType.EndArray))
                {
                    var start = Encoding.UTF8.GetCharCount(bytes, 0, (int)reader.TokenStartIndex);
                    var quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
                    spans.Add((start, start + Encoding.UTF8.GetCharCount(reader.ValueSpan) + quotes, reader.TokenType == JsonTokenType.PropertyName));
                }
            }
        }
        catch (JsonException)
        {
            // What was read so far can be spoilt.
        }

        return spans;
    }
}
