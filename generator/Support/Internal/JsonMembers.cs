namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Numerics;
using global::System.Text;
using global::System.Text.Json;

/// <summary>
/// Goes through the members of an object, says of each which one it is, and keeps which were there. Most servers write members in the order in
/// which they are documented, so the name behind the last one that was met is tried first.
/// </summary>
[Embedded]
internal ref struct JsonMembers
{
    private const int BitsPerWord = 64;

    private readonly ReadOnlySpan<byte> _names;

    // The name to be tried first: where it begins, and its number.
    private int _start;
    private int _number;

    // A bit for each name that was met: the first of them, and those of the few objects that have more.
    private ulong _met;
    private ulong[]? _metBeyond;

    /// <param name="names">
    /// The names, each with a line break behind it. A line break in a name is written as in JSON, <c>\n</c>, and so a backslash as <c>\\</c>.
    /// </param>
    internal JsonMembers(scoped ref Utf8JsonReader reader, ReadOnlySpan<byte> names)
    {
        JsonInput.StartObject(ref reader);
        _names = names;
        _start = 0;
        _number = 0;
        _met = 0;
        _metBeyond = null;
        Current = -1;
    }

    /// <summary>The number of the member whose value the reader stands on; -1 where it has none of the names.</summary>
    internal int Current { get; private set; }

    /// <summary>Goes to the value of the next member that has one of the names; false at the end of the object.</summary>
    internal bool MoveNext(scoped ref Utf8JsonReader reader)
    {
        while (MoveNext(ref reader, out _))
        {
            if (Current >= 0)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    /// <summary>Goes to the value of the next member, and gives its name; false at the end of the object.</summary>
    internal bool MoveNext(scoped ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        if (reader.ValueIsEscaped)
        {
            name = JsonInput.Unescape(ref reader);
            Current = Find(Listed(name));
        }
        else
        {
            name = reader.ValueSpan;
            Current = Find(name);
        }

        reader.Read();
        return true;
    }

    /// <summary>Throws unless all that must be there was met.</summary>
    /// <param name="required">A bit for each name that must be there.</param>
    /// <param name="word">Which 64 of the names they are.</param>
    internal readonly void Require(scoped ref Utf8JsonReader reader, ulong required, int word = 0)
    {
        var missing = required & ~(word == 0 ? _met : _metBeyond is null ? 0 : _metBeyond[word]);
        if (missing != 0)
        {
            throw JsonInput.Missing(NameOf((word * BitsPerWord) + BitOperations.TrailingZeroCount(missing)), ref reader);
        }
    }

    private int Find(scoped ReadOnlySpan<byte> name)
    {
        if (!StandsAt(_start, name) && !Search(name, _start, _number, _names.Length) && !Search(name, 0, 0, _start))
        {
            return -1;
        }

        var found = _number;
        Meet(found);
        _start += name.Length + 1;
        _number++;
        return found;
    }

    /// <summary>Makes a name the one to be tried first, if it is among some.</summary>
    private bool Search(scoped ReadOnlySpan<byte> name, int start, int number, int end)
    {
        while (start < end)
        {
            if (StandsAt(start, name))
            {
                _start = start;
                _number = number;
                return true;
            }

            start += _names.Slice(start).IndexOf((byte)'\n') + 1;
            number++;
        }

        return false;
    }

    private readonly bool StandsAt(int start, scoped ReadOnlySpan<byte> name)
    {
        var names = _names.Slice(start);
        return names.Length > name.Length && names[name.Length] == '\n' && names.StartsWith(name);
    }

    private void Meet(int number)
    {
        if (number < BitsPerWord)
        {
            _met |= 1UL << number;
        }
        else
        {
            _metBeyond ??= new ulong[(_names.Length / BitsPerWord) + 1];
            _metBeyond[number / BitsPerWord] |= 1UL << (number % BitsPerWord);
        }
    }

    // Only what was escaped can have a line break or a backslash.
    private static ReadOnlySpan<byte> Listed(ReadOnlySpan<byte> name) => name.IndexOfAny((byte)'\n', (byte)'\\') < 0
        ? name
        : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(name).Replace("\\", @"\\").Replace("\n", @"\n"));

    private readonly string NameOf(int number)
    {
        var names = _names;
        for (; number > 0; number--)
        {
            names = names.Slice(names.IndexOf((byte)'\n') + 1);
        }

        return Encoding.UTF8.GetString(names.Slice(0, names.IndexOf((byte)'\n')));
    }
}
