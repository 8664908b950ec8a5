namespace Clientwright.Diagnostics;

internal static partial class DiagnosticIds
{
    // What a user's C# does with what is generated.
    public const string DerivesFromClosedType = "CW3002";
    public const string AnswerThrownAway = "CW3003";
}
