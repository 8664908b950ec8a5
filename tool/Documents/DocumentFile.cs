using System.Text;

namespace Clientwright.Tool.Documents;

/// <summary>Reads a file as JSON or YAML, by what it begins with.</summary>
internal static class DocumentFile
{
    /// <param name="name">The file, as messages name it.</param>
    public static DocumentNode Read(string path, string name)
    {
        byte[] bytes;
        try
        {
            bytes = new FileInfo(path).Length > DocumentLimits.Size
                ? throw new DocumentException(new Place(name, 1, 1), $"the file has more than {DocumentLimits.Size >> 20} MiB")
                : File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new DocumentException(new Place(name, 1, 1), $"the file cannot be read: {exception.Message}");
        }

        return Parse(bytes, name);
    }

    public static DocumentNode Parse(ReadOnlySpan<byte> bytes, string name)
    {
        var mark = Encoding.UTF8.Preamble;
        bytes = bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes;

        // A YAML document may begin so as well, but then it is JSON with some liberties, which few tools would read.
        return bytes.TrimStart(" \t\r\n"u8) is [(byte)'{', ..]
            ? JsonDocumentParser.Parse(name, bytes)
            : YamlDocumentParser.Parse(name, Encoding.UTF8.GetString(bytes));
    }
}
