namespace Clientwright.Diagnostics;

/// <content>What values are, and how they stand on the wire.</content>
internal static partial class DiagnosticIds
{
    public const string FormatOfAnotherType = "CW2300";
    public const string EnumOfAnotherType = "CW2301";
    public const string CasesLookAlike = "CW2302";
    public const string NullableCase = "CW2303";
    public const string UntaggedInChoice = "CW2304";
    public const string OthersOfUntagged = "CW2305";
    public const string ChoiceOfItself = "CW2306";
    public const string ConstraintOfAnotherType = "CW2307";
}
