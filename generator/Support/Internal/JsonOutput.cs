namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Runtime.CompilerServices;
using global::System.Text.Json;

/// <summary>What generated writers have in common, and what they refuse.</summary>
[Embedded]
internal static class JsonOutput
{
    // Whoever calls has the body as a property of that name.
    private const string Parameter = "Body";

    /// <summary>Writes a member of an object.</summary>
    /// <param name="name">As the spec has it, so that it need not be looked at.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void WriteMember<T, TJson>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value)
        where TJson : struct, IJson<T>
    {
        writer.WritePropertyName(name);
        default(TJson).Write(writer, value);
    }

    /// <summary>Writes a member unless it is absent, which null stands for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void WriteOptional<T, TJson>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where TJson : struct, IJson<T>
    {
        if (value is not null)
        {
            WriteMember<T, TJson>(writer, name, value);
        }
    }

    /// <inheritdoc cref="WriteOptional"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void WriteOptionalValue<T, TJson>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct
        where TJson : struct, IJson<T>
    {
        if (value is { } present)
        {
            WriteMember<T, TJson>(writer, name, present);
        }
    }

    /// <summary>The one value that the spec knows, which a caller can only say or leave out.</summary>
    /// <exception cref="ArgumentException">The value is another.</exception>
    internal static T Constant<T, TContent>(T value, T constant)
        where TContent : struct, IContent<T> =>
        default(TContent).AreEqual(value, constant) ? value : throw new ArgumentException("The spec knows one value for this, and it is another.");

    /// <exception cref="ArgumentException">The text is null, or cannot be written as UTF-8.</exception>
    internal static void WriteText(Utf8JsonWriter writer, string? text)
    {
        ThrowIfNull(text);
        writer.WriteStringValue(UnicodeText.IsSound(text) ? text : throw new ArgumentException(UnicodeText.LoneSurrogate));
    }

    /// <summary>Writes a name that a caller gave.</summary>
    /// <exception cref="ArgumentException">The name is null, or cannot be written as UTF-8.</exception>
    internal static void WriteName(Utf8JsonWriter writer, string? name)
    {
        ThrowIfNull(name);
        writer.WritePropertyName(UnicodeText.IsSound(name) ? name : throw new ArgumentException(UnicodeText.LoneSurrogate));
    }

    /// <summary>Refuses what the compiler could not keep a caller from: JSON has a null, but not here.</summary>
    internal static void ThrowIfNull<T>([NotNull] T? value)
    {
        if (value is null)
        {
            throw new ArgumentException("This must not be null.");
        }
    }

    /// <summary>The entries of a map, for <c>foreach</c>.</summary>
    /// <exception cref="ArgumentException">The map is null.</exception>
    internal static Entries<T> EntriesOf<T>(IReadOnlyDictionary<string, T>? map)
    {
        ThrowIfNull(map);
        return new Entries<T>(map);
    }

    internal static ArgumentException NamedMember(string name) =>
        new($"'{name}' has a property of its own, and cannot stand among the other members.");

    /// <summary>Whether an exception says that a value has no JSON. Not so one of an object that was disposed too early.</summary>
    internal static bool IsRefusal(Exception thrown) => thrown is ArgumentException or (InvalidOperationException and not ObjectDisposedException);

    /// <summary>The exception that a caller sees: which value it is, and why it cannot be sent.</summary>
    /// <param name="written">What was written ahead of the value.</param>
    internal static ArgumentException Refused(Exception reason, ReadOnlySpan<byte> written) =>
        new($"{JsonPath.Behind(written)}: {reason.Message}", Parameter, reason);
}
