namespace Clientwright.Diagnostics;

/// <content>What values are, and how they stand on the wire.</content>
internal static partial class DiagnosticIds
{
    public const string FormatOfAnotherType = "CW2300";
}
