namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Text.Json;

/// <summary>Well-formed JSON that does not fit the declared type. It never leaves the support code.</summary>
[Embedded]
internal sealed class JsonMismatchException : JsonException
{
    internal JsonMismatchException(string message, long position)
        : base(message) => Position = position;

    /// <summary>Where the value starts, in bytes from the start of the body.</summary>
    internal long Position { get; }
}
