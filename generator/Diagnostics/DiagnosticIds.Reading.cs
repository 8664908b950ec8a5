namespace Clientwright.Diagnostics;

internal static partial class DiagnosticIds
{
    // The YAML text.
    public const string MalformedYaml = "CW1001";
    public const string SeveralDocuments = "CW1002";
    public const string AnchorOrAlias = "CW1003";
    public const string Tag = "CW1004";
    public const string KeyIsNoText = "CW1005";
    public const string DuplicateKey = "CW1006";
    public const string NestedTooDeep = "CW1007";
    public const string FileTooLarge = "CW1008";
    public const string EmptyFile = "CW1009";
    public const string TabIndentation = "CW1010";
    public const string ReservedStart = "CW1011";
    public const string ColonInText = "CW1012";
    public const string ForbiddenCharacter = "CW1013";
    public const string NoColon = "CW1014";
    public const string Indentation = "CW1015";
    public const string NotClosed = "CW1016";
    public const string BehindEnd = "CW1017";
    public const string NoEscape = "CW1018";
    public const string Comma = "CW1019";
    public const string BracketInText = "CW1020";
    public const string TooManyNodes = "CW1021";
    public const string MergeConflict = "CW1022";

    // The grammar of specs.
    public const string UnknownKey = "CW1101";
    public const string CommaInText = "CW1102";
    public const string MissingKey = "CW1103";
    public const string WrongKindOfValue = "CW1104";
    public const string ExcludedKey = "CW1105";
    public const string UnknownValue = "CW1106";
    public const string KeyCannotBeOptional = "CW1107";
    public const string KeyNeedsAnother = "CW1108";
    public const string NothingDeclared = "CW1109";
    public const string RepeatedValue = "CW1110";
    public const string NoKindOfSchema = "CW1111";
    public const string MisplacedKey = "CW1112";
    public const string ForeignKey = "CW1113";
    public const string CommentInText = "CW1114";

    // What stands in a single scalar.
    public const string TypeSyntax = "CW1201";
    public const string BuiltInTypeName = "CW1202";
    public const string TypeName = "CW1203";
    public const string OneOfCaseIsNoTypeName = "CW1204";
    public const string RouteForm = "CW1211";
    public const string UnknownMethod = "CW1212";
    public const string RouteCharacter = "CW1213";
    public const string RouteBraces = "CW1214";
    public const string UndeclaredPathParameter = "CW1215";
    public const string UnusedPathParameter = "CW1216";
    public const string RepeatedPathParameter = "CW1217";
    public const string StatusKey = "CW1221";
    public const string ServerAddress = "CW1231";
    public const string HeaderName = "CW1232";
}
