namespace Clientwright.Diagnostics;

internal static partial class DiagnosticIds
{
    // What a user's C# does with what is generated.
    public const string SwitchExpressionMissesCases = "CW3001";
    public const string DerivesFromClosedType = "CW3002";
    public const string AnswerThrownAway = "CW3003";
    public const string SwitchStatementMissesCases = "CW3004";
}
