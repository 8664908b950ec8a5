namespace Clientwright.Diagnostics;

/// <content>What is around a call: who makes it, where it goes, what comes after it.</content>
internal static partial class DiagnosticIds
{
    public const string UnknownScheme = "CW2500";
    public const string SchemeNamedNone = "CW2501";
    public const string TokenAddress = "CW2502";
    public const string ParameterOfScheme = "CW2503";
    public const string SchemeClash = "CW2504";
    public const string CombinedScheme = "CW2505";
    public const string PagingNeedsBody = "CW2510";
    public const string UnknownPageMember = "CW2511";
    public const string PageMemberType = "CW2512";
    public const string PagingNameTaken = "CW2513";
    public const string UnknownPageParameter = "CW2514";
    public const string PageParameterType = "CW2515";
    public const string ServerVariable = "CW2520";
    public const string UnusedServerVariable = "CW2521";
    public const string ServerVariableType = "CW2522";
    public const string ImpliedHeader = "CW2530";
    public const string GroupName = "CW2540";
    public const string StateIsNoStatus = "CW2550";
    public const string ResultNeedsGet = "CW2551";
    public const string ResultNeedsPlace = "CW2552";
    public const string ResultClash = "CW2553";
    public const string UnknownResultHeader = "CW2554";
    public const string UnknownResultMember = "CW2555";
}
