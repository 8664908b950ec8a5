namespace Clientwright.Models;

/// <summary>Support code that some APIs need. Each but the first is the name of a folder in <c>Support/Optional</c>.</summary>
[Flags]
public enum SupportParts
{
    None = 0,

    /// <summary>What every API needs.</summary>
    Core = 1,

    Authentication = 2,
    ClientCredentials = 4,

    All = Core | Authentication | ClientCredentials,
}
