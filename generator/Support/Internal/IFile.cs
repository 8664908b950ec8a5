namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.IO;

/// <summary>A file of whichever API: a stream with what is said of it.</summary>
[Embedded]
internal interface IFile
{
    Stream Content { get; }

    string? Name { get; }

    string? MediaType { get; }
}
