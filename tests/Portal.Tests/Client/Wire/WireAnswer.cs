using System.Text;

namespace Portal.Tests.Client.Wire;

/// <summary>What the server answers, header lines as they are to be sent.</summary>
internal sealed record WireAnswer(int Status, string? Body = null, params string[] Headers)
{
    public byte[] ToBytes()
    {
        var content = Encoding.UTF8.GetBytes(Body ?? "");
        var head = new StringBuilder($"HTTP/1.1 {Status} Answer\r\nConnection: close\r\nContent-Length: {content.Length}\r\n");
        if (Body is not null)
        {
            head.Append("Content-Type: application/json\r\n");
        }

        foreach (var line in Headers)
        {
            head.Append(line).Append("\r\n");
        }

        return [.. Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), .. content];
    }
}
