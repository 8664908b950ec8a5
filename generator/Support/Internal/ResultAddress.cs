namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>Where the result of an operation is: known from the beginning, or told by the last of the answers that are followed.</summary>
[Embedded]
internal sealed class ResultAddress
{
    private readonly string[]? _path;

    internal ResultAddress(Uri? address) => Address = address;

    /// <param name="path">The names of the members that lead to the address, in an answer that tells a state.</param>
    internal ResultAddress(string[] path) => _path = path;

    /// <summary>Null where nobody told one.</summary>
    internal Uri? Address { get; private set; }

    /// <summary>Notes what an answer tells of it, or that it tells nothing.</summary>
    internal void Note(in Answer answer)
    {
        if (_path is not null)
        {
            Address = JsonScalar.Find(answer.Body, _path) is { Length: > 0 } text && ServerAddress.TryResolve(answer.Address, text, out var address) ? address : null;
        }
    }
}
