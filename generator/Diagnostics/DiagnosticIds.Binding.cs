namespace Clientwright.Diagnostics;

internal static partial class DiagnosticIds
{
    // The API of a file, and names across files.
    public const string NoApi = "CW2001";
    public const string SecondApi = "CW2002";
    public const string NamespaceTaken = "CW2003";
    public const string HidesNamespace = "CW2004";
    public const string InvalidNamespace = "CW2005";
    public const string InvalidName = "CW2006";
    public const string NoEndpoints = "CW2007";
    public const string DuplicateEndpoint = "CW2008";
    public const string DuplicateType = "CW2009";
    public const string NameClash = "CW2010";
    public const string EndpointNamedAsApi = "CW2011";

    // Types and their members.
    public const string UnknownType = "CW2101";
    public const string AliasCycle = "CW2102";
    public const string ExtendsNoObject = "CW2103";
    public const string ExtendsCycle = "CW2104";
    public const string CaseIsNoObject = "CW2105";
    public const string MemberClash = "CW2106";
    public const string EnumValueClash = "CW2107";
    public const string JoinNeedsList = "CW2108";
    public const string AsNeedsNumber = "CW2109";
    public const string ValueNotPossible = "CW2110";
    public const string ValueDoesNotFit = "CW2111";
    public const string ExampleDoesNotFit = "CW2112";
    public const string EndlessType = "CW2113";
    public const string SecretInSpec = "CW2114";
    public const string UnusedType = "CW2115";
    public const string CaseDeniesValue = "CW2116";

    // Requests and responses.
    public const string ParameterClash = "CW2201";
    public const string ParameterOfEveryCall = "CW2202";
    public const string NullableParameter = "CW2203";
    public const string NoTextForm = "CW2204";
    public const string ListNeedsJoin = "CW2205";
    public const string TransportHeader = "CW2206";
    public const string AuthorizationHeader = "CW2207";
    public const string DuplicateRoute = "CW2209";
    public const string BodyOfGet = "CW2211";
    public const string FormNeedsObject = "CW2212";
    public const string FormMember = "CW2213";
    public const string CaseClash = "CW2221";
    public const string NoSuccess = "CW2222";
    public const string NothingToRemove = "CW2223";
    public const string BodyNeverComes = "CW2224";
    public const string BodyNeedsContent = "CW2225";
    public const string NothingLeft = "CW2226";
    public const string UnknownEndpoint = "CW2231";
    public const string PollNeedsOperation = "CW2232";
    public const string PollNeedsAddress = "CW2233";
    public const string OperationNeedsBody = "CW2234";
    public const string UnknownState = "CW2236";
    public const string UnknownStateValue = "CW2237";
    public const string StateIsNoValue = "CW2238";
    public const string OperationNeedsGet = "CW2239";
    public const string HeaderNotPolled = "CW2240";

    // The form of parameters on the wire.
    public const string StyleElsewhere = "CW2350";
    public const string StyleNeedsType = "CW2351";
    public const string ExplodeOfStyle = "CW2352";
    public const string ReservedNotPossible = "CW2353";
    public const string MemberOfParameter = "CW2354";
    public const string OptionalSegment = "CW2355";
    public const string InRouteAlready = "CW2356";

    // What the compiler, or who waits for it, would not bear.
    public const string NameTooLong = "CW2911";
    public const string TypeTooDeep = "CW2912";
    public const string TooManyInherited = "CW2913";
    public const string TypesTooFar = "CW2914";
    public const string SharedTooOften = "CW2915";
}
