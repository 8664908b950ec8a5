using System.Buffers;
using System.Collections.ObjectModel;
using System.Text.Json;

namespace Benchmarks.Floor;

/// <summary>The steps of the hand-written readers. Each leaves the reader on the last token that it took.</summary>
internal static class Members
{
    public static void Start(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An object was expected.");
        }
    }

    /// <summary>Goes to the next member's name; false at the end of the object.</summary>
    public static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    public static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString();
    }

    public static Uri? Address(ref Utf8JsonReader reader) => Text(ref reader) is { } text ? new Uri(text, UriKind.RelativeOrAbsolute) : null;

    public static JsonElement Any(ref Utf8JsonReader reader)
    {
        reader.Read();
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Keeps a member that has no property.</summary>
    public static void Add(ref Dictionary<string, JsonElement>? others, ref Utf8JsonReader reader)
    {
        var name = reader.GetString()!;
        others ??= [];
        others[name] = Any(ref reader);
    }

    public static string[] Texts(ref Utf8JsonReader reader) => List(ref reader, static (ref Utf8JsonReader item) => item.GetString()!);

    public static JsonElement[] AnyList(ref Utf8JsonReader reader) => List(ref reader, static (ref Utf8JsonReader item) => JsonElement.ParseValue(ref item));

    /// <summary>Reads an array into one of its own length, by way of a pooled one.</summary>
    public static T[] List<T>(ref Utf8JsonReader reader, ItemReader<T> read)
    {
        reader.Read();
        return ListHere(ref reader, read);
    }

    public static T[] ListHere<T>(ref Utf8JsonReader reader, ItemReader<T> read)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("An array was expected.");
        }

        if (reader.Read() && reader.TokenType == JsonTokenType.EndArray)
        {
            return [];
        }

        var items = ArrayPool<T>.Shared.Rent(16);
        var count = 0;
        do
        {
            if (count == items.Length)
            {
                var larger = ArrayPool<T>.Shared.Rent(count * 2);
                items.AsSpan().CopyTo(larger);
                ArrayPool<T>.Shared.Return(items, clearArray: true);
                items = larger;
            }

            items[count++] = read(ref reader);
        }
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray);

        var list = items.AsSpan(0, count).ToArray();
        items.AsSpan(0, count).Clear();
        ArrayPool<T>.Shared.Return(items);
        return list;
    }

    /// <summary>Reads an object whose member names are data.</summary>
    public static Dictionary<string, T> Map<T>(ref Utf8JsonReader reader, ItemReader<T> read)
    {
        reader.Read();
        Start(ref reader);
        var map = new Dictionary<string, T>();
        while (Next(ref reader))
        {
            var name = reader.GetString()!;
            reader.Read();
            map[name] = read(ref reader);
        }

        return map;
    }

    public static IReadOnlyDictionary<string, JsonElement> None => ReadOnlyDictionary<string, JsonElement>.Empty;

    internal delegate T ItemReader<out T>(ref Utf8JsonReader reader);
}
