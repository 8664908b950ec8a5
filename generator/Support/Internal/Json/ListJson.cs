namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;
using global::System.Collections.Generic;
using global::System.Text.Json;

/// <summary>A JSON array of items that are all read and written alike.</summary>
[Embedded]
internal readonly struct ListJson<T, TJson> : IJson<IReadOnlyList<T>>
    where TJson : struct, IJson<T>
{
    private const int InitialLength = 16;

    public IReadOnlyList<T> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonInput.Expected("an array", ref reader);
        }

        // Collected in a pooled array, since how many there are is known at the end only. One that a fault is met in is left to the garbage
        // collector. All of it in one method: lists nest, and each level takes its frame of the stack.
        var items = Array.Empty<T>();
        var count = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (count == items.Length)
            {
                items = Grow(items);
            }

            items[count++] = default(TJson).Read(ref reader);
        }

        return Take(items, count);
    }

    public void Write(Utf8JsonWriter writer, IReadOnlyList<T> value)
    {
        JsonOutput.ThrowIfNull(value);
        writer.WriteStartArray();
        for (var i = 0; i < value.Count; i++)
        {
            default(TJson).Write(writer, value[i]);
        }

        writer.WriteEndArray();
    }

    // A copy of the right length; what was used of the pooled array is cleared, so that the pool does not keep what the caller has long forgotten.
    private static T[] Take(T[] items, int count)
    {
        if (count == 0)
        {
            return items;
        }

        var list = items.AsSpan(0, count).ToArray();
        Return(items, count);
        return list;
    }

    private static T[] Grow(T[] full)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(full.Length * 2, InitialLength));
        full.CopyTo(larger, 0);
        if (full.Length > 0)
        {
            Return(full, full.Length);
        }

        return larger;
    }

    private static void Return(T[] items, int count)
    {
        items.AsSpan(0, count).Clear();
        ArrayPool<T>.Shared.Return(items);
    }
}
