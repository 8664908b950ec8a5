using Clientwright.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Clientwright.Tests.Emitting.Calls;

/// <summary>Results as values: made, compared, matched, printed, and closed.</summary>
public sealed class ResultTests
{
    private static readonly Lazy<LoadedCode> Code = new(() => PortalCode.Load(
        """
        public static void Match()
        {
            Assert.Equal("202 /x", Told(new CancelOperationResult.Accepted { Location = new("/x", UriKind.Relative) }));
            Assert.Equal("404", Told(new CancelOperationResult.NotFound()));
            Assert.Equal("503 BodyTooLarge", Told(new CancelOperationResult.Unexpected(503) { Reason = UnexpectedReason.BodyTooLarge }));
        }

        private static string Told(CancelOperationResult result) => result.Match(
            cancelled => "200",
            accepted => $"202 {accepted.Location}",
            badRequest => "400",
            unauthorized => "401",
            notFound => "404",
            unexpected => $"{unexpected.StatusCode} {unexpected.Reason}");

        public static void GetOrThrow()
        {
            CancelOperationResult cancelled = new CancelOperationResult.Cancelled();
            Assert.Same(cancelled, cancelled.GetOrThrow());

            CancelOperationResult missing = new CancelOperationResult.NotFound();
            var thrown = Assert.Throws<CloudPartnerPortalException>(() => missing.GetOrThrow());
            Assert.Same(missing, thrown.Result);
            Assert.Equal("CancelOperation was answered with NotFound (404).", thrown.Message);

            GetOperationResult.Found found = new() { Body = new() { Status = "x" } };
            GetOperationResult.Found same = ((GetOperationResult)found).GetOrThrow();
            Assert.Same(found, same);

            GetOperationResult unexpected = new GetOperationResult.Unexpected(200) { Reason = UnexpectedReason.BodyDoesNotFit, Detail = "$.x (byte 3): bad" };
            Assert.Equal("GetOperation was answered with Unexpected (200). $.x (byte 3): bad",
                Assert.Throws<CloudPartnerPortalException>(() => unexpected.GetOrThrow()).Message);
        }

        public static void Equality()
        {
            GetOperationResult left = Found("x", "a", "b") with { Headers = new([new("X", "1")]) };
            Assert.Equal(left, Found("x", "a", "b"));
            Assert.Equal(left.GetHashCode(), Found("x", "a", "b").GetHashCode());
            Assert.NotEqual(left, Found("x", "a", "c"));
            Assert.NotEqual(left, new GetOperationResult.NotFound());
            Assert.NotEqual<object>(new GetOperationResult.NotFound(), new CancelOperationResult.NotFound());
            Assert.NotEqual(new CancelOperationResult.Unexpected(500), new CancelOperationResult.Unexpected(501));
            Assert.Equal(
                new CancelOperationResult.Unexpected(500) { RawBody = new(new byte[] { 1 }) },
                new CancelOperationResult.Unexpected(500) { RawBody = new(new byte[] { 1 }) });
            Assert.NotEqual(
                new CancelOperationResult.Unexpected(500) { RawBody = new(new byte[] { 1 }) },
                new CancelOperationResult.Unexpected(500) { RawBody = new(new byte[] { 2 }) });

            var listed = new SearchResult.Listed { Body = ["a", "b"], Total = 2 };
            Assert.Equal(listed, listed with { Body = new List<string> { "a", "b" } });
            Assert.Equal(listed.GetHashCode(), (listed with { Body = new List<string> { "a", "b" } }).GetHashCode());
            Assert.NotEqual(listed, listed with { Total = 3 });
            Assert.Equal(new SearchRequest { Tags = ["a"] }, new SearchRequest { Tags = new List<string> { "a" } });
            Assert.NotEqual(new SearchRequest { Tags = ["a"] }, new SearchRequest { Tags = ["b"] });
            Assert.NotEqual(new SearchRequest { Tags = ["a"] }, new SearchRequest { Tags = null });
        }

        private static GetOperationResult.Found Found(string status, params string[] emails) =>
            new() { Body = new() { Status = status, NotificationEmails = emails } };

        public static void Text()
        {
            var result = new CancelOperationResult.NotFound { Headers = new([new("Set-Cookie", "secret")]) };
            Assert.Equal("NotFound { StatusCode = 404 }", result.ToString());
            Assert.DoesNotContain("secret", new SearchRequest { Key = "secret", Filter = "f" }.ToString());
            Assert.StartsWith("SearchRequest { Kind = 7, Filter = f, Top = 10", new SearchRequest { Key = "secret", Filter = "f" }.ToString());
        }

        public static void Ranges()
        {
            Assert.Equal(418, new SearchResult.Refused(418) { Body = 3 }.StatusCode);
            Assert.Throws<ArgumentOutOfRangeException>(() => new SearchResult.Refused(500));
            Assert.Throws<ArgumentOutOfRangeException>(() => new SearchResult.Refused(399));
            Assert.False(new SearchResult.Default(206).IsSuccess);
            Assert.False(new SearchResult.Default(500).IsSuccess);
            Assert.Throws<CloudPartnerPortalException>(() => new SearchResult.Default(206).GetOrThrow());
        }

        public static void SharedCases()
        {
            CloudPartnerPortalResult[] results = [new CancelOperationResult.Unauthorized(), new GetOperationResult.Unauthorized()];
            Assert.All(results, result => Assert.IsAssignableFrom<IUnauthorized>(result));
            IBadRequest bad = new CancelOperationResult.BadRequest { Body = new() };
            Assert.NotNull(bad.Body);
            Assert.IsAssignableFrom<IUnexpected>(new GetOperationResult.Unexpected(500));
        }

        public static void Outcomes()
        {
            GetOperationOutcome outcome = new GetOperationOutcome.Lost(LostReason.NoState);
            Assert.Equal("NoState", outcome.Match(_ => "s", _ => "f", _ => "c", lost => lost.Reason.ToString()));
            Assert.Equal<GetOperationOutcome>(new GetOperationOutcome.Succeeded(Found("x", "a")), new GetOperationOutcome.Succeeded(Found("x", "a")));
        }
        """));

    [Theory]
    [InlineData("Match")]
    [InlineData("GetOrThrow")]
    [InlineData("Equality")]
    [InlineData("Text")]
    [InlineData("Ranges")]
    [InlineData("SharedCases")]
    [InlineData("Outcomes")]
    public void Values(string member) => Code.Value.Run(member);

    [Fact]
    public void No_other_assembly_can_add_a_case()
    {
        var other = Other(
            """
            using Sample.CloudPartnerPortal;
            public sealed record Odd : CancelOperationResult { public Odd(CancelOperationResult original) : base(original) { } }
            """);

        Assert.Contains(other.GetDiagnostics(), diagnostic => diagnostic.Id == "CS0534");
    }

    [Theory]
    [InlineData("CancelOperationResult")]
    [InlineData("GetOperationOutcome")]
    public void A_closed_set_is_known_by_its_attribute_also_in_a_referenced_assembly(string name)
    {
        var type = Other("").GetTypeByMetadataName("Sample.CloudPartnerPortal." + name)!;

        Assert.Contains(type.GetAttributes(), attribute => attribute.AttributeClass!.ToDisplayString() == "Clientwright.Support.ClosedAttribute");
    }

    [Fact]
    public void Reasons_have_the_numbers_of_the_support_code()
    {
        var assembly = Code.Value.Assembly;
        string[] NamesOf(string type) => Enum.GetNames(assembly.GetType(type)!);

        Assert.Equal(NamesOf("Clientwright.Support.AnswerFault"), NamesOf("Sample.CloudPartnerPortal.UnexpectedReason"));
        Assert.Equal(NamesOf("Clientwright.Support.OperationEnd")[3..], NamesOf("Sample.CloudPartnerPortal.LostReason"));
    }

    // What another assembly sees: the reference assembly, which has no more than it must.
    private static CSharpCompilation Other(string text)
    {
        var client = GeneratedCode.Compile(PortalCode.Files);
        using var image = new MemoryStream();
        Assert.True(client.Emit(image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false)).Success);
        return CSharpCompilation.Create(
            "Other",
            [CSharpSyntaxTree.ParseText(text)],
            [.. client.References, MetadataReference.CreateFromImage(image.ToArray())],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }
}
