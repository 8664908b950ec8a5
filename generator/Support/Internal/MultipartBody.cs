namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;
using global::System.Collections.Generic;
using global::System.Net.Http;
using global::System.Security.Cryptography;
using global::System.Text;

/// <summary>
/// A request body of parts, each sent as it is read. No value can end its part, since nobody can guess the boundary, nor add a header to it,
/// since names with control characters are refused.
/// </summary>
[Embedded]
internal sealed class MultipartBody : MultipartContent
{
    private const string Parameter = "Body";
    private const string FormData = "multipart/form-data";

    private readonly bool _isForm;

    internal MultipartBody(string mediaType)
        : this(mediaType, Convert.ToHexString(RandomNumberGenerator.GetBytes(16)))
    {
    }

    private MultipartBody(string mediaType, string boundary)
        : base("mixed", boundary)
    {
        _isForm = mediaType.StartsWith(FormData, StringComparison.OrdinalIgnoreCase);
        Headers.Remove("Content-Type");
        Headers.TryAddWithoutValidation("Content-Type", $"{mediaType}; boundary={boundary}");

        // Names are UTF-8, as browsers send them (WHATWG HTML section 4.10.21.8).
        HeaderEncodingSelector = static (_, _) => Encoding.UTF8;
    }

    internal MultipartBody Add(string name, string? fileName, HttpContent content)
    {
        content.Headers.TryAddWithoutValidation("Content-Disposition", DispositionOf(name, fileName));
        Add(content);
        return this;
    }

    internal MultipartBody AddOptional(string name, string? fileName, HttpContent? content) => content is null ? this : Add(name, fileName, content);

    /// <summary>Adds a part for each value, all of one name.</summary>
    /// <exception cref="ArgumentException">There is no list.</exception>
    internal MultipartBody AddEach<T>(string name, string? fileName, IReadOnlyList<T> values, Func<T, HttpContent> create)
    {
        ArgumentNullException.ThrowIfNull(values, Parameter);
        foreach (var value in values)
        {
            Add(name, fileName, create(value));
        }

        return this;
    }

    internal MultipartBody AddOptionalEach<T>(string name, string? fileName, IReadOnlyList<T>? values, Func<T, HttpContent> create) =>
        values is null ? this : AddEach(name, fileName, values, create);

    /// <param name="fileName">What the file is called if it does not say.</param>
    /// <param name="mediaType">What it is sent as if it does not say.</param>
    /// <exception cref="ArgumentException">There is no file, or it cannot be sent as it says.</exception>
    internal MultipartBody AddFile(string name, string? fileName, IFile? file, string mediaType) =>
        Add(name, file?.Name is { } own ? Checked(own) : fileName, StreamBody.OfFile(file, mediaType));

    internal MultipartBody AddOptionalFile(string name, string? fileName, IFile? file, string mediaType) =>
        file is null ? this : AddFile(name, fileName, file, mediaType);

    /// <inheritdoc cref="AddFile"/>
    internal MultipartBody AddFiles(string name, string? fileName, IReadOnlyList<IFile> files, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(files, Parameter);
        foreach (var file in files)
        {
            AddFile(name, fileName, file, mediaType);
        }

        return this;
    }

    internal MultipartBody AddOptionalFiles(string name, string? fileName, IReadOnlyList<IFile>? files, string mediaType) =>
        files is null ? this : AddFiles(name, fileName, files, mediaType);

    // RFC 7578 section 4.2; in other kinds of multipart, RFC 2183, whose parameters these are.
    private string DispositionOf(string name, string? fileName)
    {
        var kind = _isForm ? "form-data" : fileName is null ? "inline" : "attachment";
        return $"{kind}; name=\"{Quoted(name)}\"{(fileName is null ? "" : $"; filename=\"{Quoted(fileName)}\"")}";
    }

    private static string Quoted(string text) => text
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Checked(string fileName)
    {
        foreach (var character in fileName)
        {
            if (char.IsControl(character))
            {
                throw new ArgumentException("The name of a file holds a line break or another control character.", Parameter);
            }
        }

        return UnicodeText.IsSound(fileName) ? fileName : throw new ArgumentException(UnicodeText.LoneSurrogate, Parameter);
    }
}
