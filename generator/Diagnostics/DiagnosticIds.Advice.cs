namespace Clientwright.Diagnostics;

internal static partial class DiagnosticIds
{
    /// <summary>
    /// Whether the diagnostic is a warning, after which nothing is missing. Said here once more, since descriptors are Roslyn's, and
    /// binding does without Roslyn.
    /// </summary>
    public static bool IsAdvice(string id) => id is EmptyFile or CommentInText
        or NoEndpoints or ExampleDoesNotFit or BodyOfGet or NoSuccess
        or NothingToRemove or BodyNeverComes or UnknownStateValue or SecretInSpec
        or DuplicateRoute or BodyNeedsContent or NothingLeft
        or XmlUnused or UnusedType or HeaderNotPolled;
}
