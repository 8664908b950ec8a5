namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Buffers;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Text;

/// <summary>Puts the address of a server together. No value can change which part of the address it stands in.</summary>
[Embedded]
internal sealed class ServerWriter
{
    private static readonly SearchValues<char> HostCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._");

    private readonly StringBuilder _text = new();

    internal void Literal(string text) => _text.Append(text);

    /// <summary>Scheme, host and perhaps a path.</summary>
    /// <exception cref="ArgumentException">It is null, no absolute http address, or has more than that.</exception>
    internal void Address(string option, [NotNull] Uri? address)
    {
        ArgumentNullException.ThrowIfNull(address, option);
        if (!ServerAddress.IsHttp(address) || address.Query.Length > 0 || address.Fragment.Length > 0 || address.UserInfo.Length > 0)
        {
            throw new ArgumentException("It must be an absolute http or https address without query, fragment and user.", option);
        }

        _text.Append(address.GetLeftPart(UriPartial.Path).TrimEnd('/'));
    }

    /// <summary>A part of the name of a host, or of its port.</summary>
    /// <exception cref="ArgumentException">It is null or empty, or holds what no name of a host does.</exception>
    internal void Host<T, TText>(string option, T value)
        where TText : struct, IText<T>
    {
        var text = ArgumentText.Of<T, TText>(option, value);
        if (text.Length == 0 || text.AsSpan().ContainsAnyExcept(HostCharacters))
        {
            throw new ArgumentException("It is empty, or holds a character that the name of a host cannot.", option);
        }

        _text.Append(text);
    }

    /// <summary>A segment of the path, or a part of one.</summary>
    /// <exception cref="ArgumentException">It is null, empty or a dot segment, or cannot be written.</exception>
    internal void Path<T, TText>(string option, T value)
        where TText : struct, IText<T>
    {
        var text = ArgumentText.Of<T, TText>(option, value);
        if (text.Length == 0 || text is "." or "..")
        {
            throw new ArgumentException($"'{text}' cannot stand in the path of an address.", option);
        }

        _text.Append(ArgumentText.Escape(option, text));
    }

    public override string ToString() => _text.ToString();
}
