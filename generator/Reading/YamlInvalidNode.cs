using Clientwright.Diagnostics;

namespace Clientwright.Reading;

/// <summary>Stands where something was that has been reported, so that it is not reported again as missing.</summary>
internal sealed record YamlInvalidNode(SourceSpan Span) : YamlNode(Span)
{
    public override string Describe() => "unreadable";
}
