namespace Clientwright.ApiNamespace;

/// <summary>A stream of bytes with what is said of it.</summary>
public sealed class FileContent : global::Clientwright.Support.IFile, global::System.IDisposable, global::System.IAsyncDisposable
{
    /// <param name="content">Read from where it stands. One that can seek is sent with its length, and again if it has to be; a call leaves it open.</param>
    /// <param name="name">The file's name; null for none.</param>
    /// <param name="mediaType">Such as <c>image/png</c>; null for what the spec says.</param>
    public FileContent(global::System.IO.Stream content, string? name = null, string? mediaType = null)
    {
        global::System.ArgumentNullException.ThrowIfNull(content);
        Content = content;
        Name = name;
        MediaType = mediaType;
    }

    public FileContent(global::System.ReadOnlyMemory<byte> content, string? name = null, string? mediaType = null)
        : this(new global::System.IO.MemoryStream(content.ToArray(), writable: false), name, mediaType)
    {
    }

    public global::System.IO.Stream Content { get; }

    /// <summary>The file's name. That of an answer is what the server says, and may be that of a file elsewhere: never open or write it as it is.</summary>
    public string? Name { get; }

    public string? MediaType { get; }

    public void Dispose() => Content.Dispose();

    public global::System.Threading.Tasks.ValueTask DisposeAsync() => Content.DisposeAsync();
}
