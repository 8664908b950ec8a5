using System.Globalization;

namespace Clientwright.Binding;

/// <summary>
/// How long a C# name may be. An assembly has room for 1023 bytes of UTF-8 (CS7013 tells which name does not fit, and nothing of its spec);
/// this leaves some for letters that take three bytes, and for what generated code adds to names.
/// </summary>
internal static class NameLength
{
    public const int Most = 250;

    // Enough to find it by.
    private const int Shown = 40;

    public static bool IsPossible(string name) => name.Length <= Most;

    /// <summary>What the diagnostic of a name that is too long says.</summary>
    public static string[] Arguments(string name) =>
        [name.Substring(0, Shown) + "…", name.Length.ToString(CultureInfo.InvariantCulture), Most.ToString(CultureInfo.InvariantCulture)];
}
