namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Text.Json;

/// <summary>
/// How a <typeparamref name="T"/> stands in JSON. Implemented by structs, so that a shape made of others, such as
/// <c>ListJson&lt;Step, StepJson&gt;</c>, is compiled to direct calls, without delegates and without reflection.
/// </summary>
[Embedded]
internal interface IJson<T>
{
    /// <summary>Reads the value whose first token the reader stands on, and leaves the reader on its last token.</summary>
    /// <exception cref="JsonMismatchException">The JSON is well formed but is no <typeparamref name="T"/>.</exception>
    /// <exception cref="JsonException">The JSON is not well formed, or too deep.</exception>
    /// <remarks>What stands in no answer does not have it.</remarks>
    T Read(ref Utf8JsonReader reader) => throw new NotSupportedException();

    /// <remarks>What stands in no request does not have it.</remarks>
    void Write(Utf8JsonWriter writer, T value) => throw new NotSupportedException();
}
