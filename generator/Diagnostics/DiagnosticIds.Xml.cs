namespace Clientwright.Diagnostics;

/// <content>How values stand in XML.</content>
internal static partial class DiagnosticIds
{
    public const string XmlDocumentUnnamed = "CW2450";
    public const string XmlNeedsScalar = "CW2451";
    public const string InvalidXmlName = "CW2452";
    public const string XmlNameClash = "CW2453";
    public const string XmlTextBesideElements = "CW2454";
    public const string XmlHasNoForm = "CW2455";
    public const string XmlItemOfNoList = "CW2456";
    public const string XmlUnused = "CW2457";
}
