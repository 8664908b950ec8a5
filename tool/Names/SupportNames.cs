using Clientwright.Models;

namespace Clientwright.Tool.Names;

/// <summary>What types of an API should not be called, besides what the generator refuses.</summary>
internal static class SupportNames
{
    /// <remarks>A type of the API's own name would hide the namespace of the same name from code around it.</remarks>
    public static IEnumerable<string> Of(ApiNames api) => [api.Name];
}
