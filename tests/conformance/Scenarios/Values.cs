using System.Text.Json;
using System.Xml;

namespace Clientwright.Conformance.Scenarios;

/// <summary>Values that C# has no literal for, as the suite writes them.</summary>
internal static class Values
{
    internal static TimeSpan Duration(string iso8601) => XmlConvert.ToTimeSpan(iso8601);

    internal static JsonElement Json(string text) => JsonElement.Parse(text);
}
