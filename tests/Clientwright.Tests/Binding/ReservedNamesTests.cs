using Clientwright.Tests.Generation;
using Microsoft.CodeAnalysis;

namespace Clientwright.Tests.Binding;

/// <summary>Whatever a spec calls its things, what is generated compiles: the names that C# or generated code needs are kept free.</summary>
public class ReservedNamesTests
{
    private static readonly string[] Names =
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "Clone", "Deconstruct",
        "EqualityContract", "PrintMembers", "Body", "BoxedBody", "Headers", "RawBody", "StatusCode", "IsSuccess", "Match", "GetOrThrow", "Receive", "RequestAddress",
        "DeriveOnlyHere", "Unexpected", "Reason", "Detail", "Kind", "Value", "Other", "Others", "IsKnown", "Find", "Parse", "TryParse",
        "BaseAddress", "BearerToken", "IsIdempotent", "ServerOfVariables", "BodyLimit", "CompressesRequests", "KeptBodyLimit", "JsonDepth", "PollInterval", "FollowsForeignOrigins", "TagsRequests", "TimeProvider",
        "ToSettings", "Server", "Query", "Instance", "Read", "Write", "Method", "Request", "Result", "Response", "Client", "Options",
        "System", "String", "Object", "Uri", "Task", "Exception", "Attribute", "HttpClient", "CancellationToken", "List", "Encoding",
        "IEquatable", "ArgumentException", "ReadOnlyMemory", "ReadOnlySpan", "HashCode", "StringComparer", "IEnumerable",
        "Clientwright", "Consumer", "Shop", "Item", "Global", "Async", "Property",
    ];

    private static readonly string Fields = string.Concat(Names.Select(name => $"      {Camel(name)}: string\n"));

    [Fact]
    public void Members() => AssertCompiles($"types:\n  Item:\n    fields:\n{Fields}  Kept:\n    fields:\n{Fields}    others: any\n");

    [Fact]
    public void Values()
    {
        var values = string.Join(", ", Names);
        AssertCompiles($"types:\n  Item: {{ enum: [{values}] }}\n  Closed: {{ enum: [{values}], closed: true, ignoreCase: true }}\n");
    }

    [Fact]
    public void Choices()
    {
        var names = Names.Except(["Optional", "RawBody"]).ToArray();
        AssertCompiles(
            "types:\n"
            + $"  Choice:\n    oneOf: [{string.Join(", ", names)}]\n    discriminator: kind\n    others: Other\n"
            + string.Concat(names.Select(name => $"  {name}: {{ fields: {{ {name}: string, free: any }} }}\n")));
    }

    [Fact]
    public void Types_of_one_kind()
    {
        foreach (var schema in new[] { "{ enum: [a, b] }", "{ enum: [a, b], closed: true }", "{ oneOf: [Part], discriminator: kind, others: Part }" })
        {
            AssertCompiles("types:\n  Part: { fields: { a: string } }\n" + string.Concat(
                Names.Except(["RawBody"]).Select(name => $"  {name}: {schema}\n  {name}User: {{ fields: {{ {name}: {name} }} }}\n")));
        }
    }

    [Fact]
    public void Parameters() => AssertCompiles(endpoint: $"query:\n{Fields}".Replace("      body: string\n", "", StringComparison.Ordinal));

    [Fact]
    public void Options() => AssertCompiles(api: $"auth: bearer\nquery:\n{Fields}");

    [Fact]
    public void Cases() => AssertCompiles(
        endpoint: string.Concat(Names.Select((name, index) => $"  {201 + index}: {{ is: {name}, means: It is. }}\n")));

    [Fact]
    public void Headers_of_cases() => AssertCompiles(endpoint: $"  201:\n    is: Made\n    means: It is.\n    body: string\n    headers:\n{Fields}");

    [Fact]
    public void Shared_cases() => AssertCompiles(
        api: "responses:\n" + string.Concat(
            Names.Select((name, index) => $"  {400 + index}: {{ is: {name}, means: It is., body: {{ fields: {{ {name}: string }} }} }}\n")));

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static void AssertCompiles(string types = "", string endpoint = "", string api = "")
    {
        var run = SpecProject.Create(
            (Shop.ApiPath, Shop.Api + api), (Shop.EndpointPath, Shop.Endpoint + endpoint), ("specs/shop/types.yaml", types + "#")).Run();

        // A file may be empty here, and types are there for their names alone.
        Assert.Equal([], run.Result.Diagnostics.Where(diagnostic => diagnostic.Id is not ("CW1009" or "CW2115")).Select(diagnostic => diagnostic.ToString()));
        Assert.Equal([], run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Take(5));
    }
}
