namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.Text;
using global::System.Text.Json;

/// <summary>
/// Says where in a body a byte stands, such as <c>$.steps[2].status</c>. It is found by reading the body again after a
/// fault, so that reading a sound body pays nothing for it.
/// </summary>
[Embedded]
internal static class JsonPath
{
    private const int LongestPath = 1024;
    private const int LongestShown = 256;

    internal static string Locate(ReadOnlySpan<byte> bytes, long position, string message) =>
        string.Create(CultureInfo.InvariantCulture, $"{At(bytes, position)} (byte {position}): {message}");

    /// <summary>The path of the value that would be written next.</summary>
    internal static string Behind(ReadOnlySpan<byte> written)
    {
        var reader = new Utf8JsonReader(written, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = int.MaxValue }));
        var path = new List<Level>();
        var last = JsonTokenType.None;
        try
        {
            while (reader.Read())
            {
                last = reader.TokenType;
                Advance(path, ref reader, isTarget: false);
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // What could be read so far is where.
        }

        if (path.Count > 0 && path[^1] is var level)
        {
            path[^1] = level.Name is null ? level with { Index = level.Index + 1 } : last == JsonTokenType.PropertyName ? level : level with { Name = "" };
        }

        return Print(path);
    }

    private static string At(ReadOnlySpan<byte> bytes, long position)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var path = new List<Level>();
        try
        {
            while (reader.TokenStartIndex <= position && reader.Read() && reader.TokenStartIndex <= position)
            {
                Advance(path, ref reader, isTarget: reader.TokenStartIndex == position);
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // The body is broken from here on: what was read so far is where.
        }

        return Print(path);
    }

    private static void Advance(List<Level> path, ref Utf8JsonReader reader, bool isTarget)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                path[^1] = path[^1] with { Name = reader.GetString() };
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                path.RemoveAt(path.Count - 1);
                return;
        }

        if (path.Count > 0 && path[^1].Name is null)
        {
            path[^1] = path[^1] with { Index = path[^1].Index + 1 };
        }

        if (!isTarget && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            path.Add(new Level(reader.TokenType == JsonTokenType.StartObject ? "" : null, -1));
        }
    }

    private static string Print(List<Level> path)
    {
        var text = new StringBuilder("$");
        foreach (var level in path)
        {
            if (text.Length > LongestPath)
            {
                return text.Append('…').ToString();
            }

            if (level.Name is null)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{level.Index}]");
            }
            else if (level.Name.Length > 0)
            {
                text.Append('.').Append(Shown(level.Name));
            }
        }

        return text.ToString();
    }

    /// <summary>A server's text in a message, which may end in a log: cut, and without line breaks that would begin another line there.</summary>
    /// <remarks>By hand: <c>JavaScriptEncoder</c>'s tables would be the largest part of the support code in a native program.</remarks>
    internal static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var character in text.AsSpan(0, Math.Min(text.Length, LongestShown)))
        {
            if (character is '"' or '\\')
            {
                shown.Append('\\').Append(character);
            }
            else if (character == ' ' || IsSeen(char.GetUnicodeCategory(character)))
            {
                shown.Append(character);
            }
            else
            {
                shown.Append(character switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", _ => $"\\u{(int)character:X4}" });
            }
        }

        return text.Length > LongestShown ? shown.Append('…').ToString() : shown.ToString();
    }

    private static bool IsSeen(UnicodeCategory category) => category
        is (< UnicodeCategory.SpaceSeparator or > UnicodeCategory.PrivateUse) and not UnicodeCategory.OtherNotAssigned;

    // An object has the name of the member that is being read, "" before the first; an array has an index.
    private readonly record struct Level(string? Name, int Index);
}
