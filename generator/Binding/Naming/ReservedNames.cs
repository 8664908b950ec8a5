using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>
/// The names that generated types need for themselves, or that C# does. Whatever a spec calls so gets a suffix that depends on
/// nothing else, so that a name never changes because something was added beside it. Any other meeting of names is reported.
/// </summary>
internal static class ReservedNames
{
    /// <summary>A declared type, which can have the name of none of the members that are generated for it.</summary>
    public static string OfType(string name, DeclaredKind kind)
    {
        var members = kind switch
        {
            DeclaredKind.Object => OfObjectMembers,
            DeclaredKind.OneOf => OfChoices,
            _ => OfEnums,
        };
        return OfRecords.Contains(name) || members.Contains(name) ? name + "Type" : name;
    }

    /// <summary>The property of a record. <paramref name="owner"/> is the record's own name, which none of its members can have.</summary>
    public static string OfMember(string name, string owner) =>
        name == owner || OfRecords.Contains(name) || OfObjectMembers.Contains(name) ? WithSuffix(name, "Value", owner) : name;

    /// <summary>The property of a request, for which there is none of other members.</summary>
    public static string OfRequestMember(string name, string owner) =>
        name == owner || OfRecords.Contains(name) ? WithSuffix(name, "Value", owner) : name;

    /// <summary>The property of a response's case, which inherits those of every result.</summary>
    public static string OfCaseMember(string name, string owner) =>
        name == owner || OfObjects.Contains(name) || OfResults.Contains(name) ? WithSuffix(name, "Value", owner) : name;

    /// <summary>
    /// A case inside a result. It would hide what <paramref name="owner"/> has of that name, or be hidden by what its siblings have.
    /// </summary>
    public static string OfCase(string name, string owner) =>
        name == owner || OfObjects.Contains(name) || OfResults.Contains(name) || OfCases.Contains(name) ? WithSuffix(name, "Case", owner) : name;

    /// <summary>A record inside a choice of types.</summary>
    public static string OfChoice(string name, string owner) =>
        name == owner || OfRecords.Contains(name) || OfChoices.Contains(name) ? WithSuffix(name, "Case", owner) : name;

    /// <summary>The value of an enum.</summary>
    public static string OfEnumValue(string name, string owner) =>
        name == owner || OfEnums.Contains(name) ? WithSuffix(name, "Value", owner) : name;

    /// <summary>The option that a client-level parameter becomes.</summary>
    public static string OfOption(string name, string owner) =>
        name == owner || OfObjects.Contains(name) || OfOptions.Contains(name) ? WithSuffix(name, "Value", owner) : name;

    /// <summary>The property for a part of a client.</summary>
    public static string OfGroup(string name) => OfObjects.Contains(name) ? name + "Group" : name;

    // The owner itself can be called as what it avoids would be then.
    private static string WithSuffix(string name, string suffix, string owner) =>
        name + suffix == owner ? name + suffix + suffix : name + suffix;

    private static readonly HashSet<string> OfObjects = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    private static readonly HashSet<string> OfRecords = new(OfObjects, StringComparer.Ordinal)
    {
        "Clone", "Deconstruct", "EqualityContract", "PrintMembers",
    };

    // What an object has that keeps members without a name in the spec.
    private static readonly HashSet<string> OfObjectMembers = new(StringComparer.Ordinal) { "Others" };

    private static readonly HashSet<string> OfResults = new(StringComparer.Ordinal)
    {
        "Body", "BoxedBody", "Dispose", "DisposeAsync", "GetOrThrow", "Headers", "IsLeftOver", "IsSuccess", "Match", "RawBody", "Receive", "RequestAddress", "StatusCode", "Unexpected",
    };

    // What the case Unexpected has of its own.
    private static readonly HashSet<string> OfCases = new(StringComparer.Ordinal) { "Detail", "Reason" };

    private static readonly HashSet<string> OfChoices = new(StringComparer.Ordinal) { "DeriveOnlyHere", "Kind", "Match", "Other", "Value" };

    // What the struct of an open enum has. The names of a closed one are the same, so that an enum can be closed or opened later.
    private static readonly HashSet<string> OfEnums = new(OfRecords, StringComparer.Ordinal) { "IsKnown", "Value" };

    private static readonly HashSet<string> OfOptions = new(StringComparer.Ordinal)
    {
        "BaseAddress", "BearerToken", "BodyLimit", "CompressesRequests", "FollowsForeignOrigins", "IsIdempotent", "JsonDepth", "KeptBodyLimit", "PollInterval", "ServerOfVariables", "TagsRequests",
        "TimeProvider", "ToSettings", "ValidatesRequests",
    };
}
