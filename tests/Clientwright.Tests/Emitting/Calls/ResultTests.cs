using Clientwright.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Clientwright.Tests.Emitting.Calls;

/// <summary>Results as objects: made, matched, printed, and closed; what they hold is compared.</summary>
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
            Assert.Equal(Found("x", "a", "b").Body, Found("x", "a", "b").Body);
            Assert.Equal(Found("x", "a", "b").Body.GetHashCode(), Found("x", "a", "b").Body.GetHashCode());
            Assert.NotEqual(Found("x", "a", "b").Body, Found("x", "a", "c").Body);
            Assert.Equal(new RawBody(new byte[] { 1 }), new RawBody(new byte[] { 1 }));
            Assert.NotEqual(new RawBody(new byte[] { 1 }), new RawBody(new byte[] { 2 }));
            Assert.NotEqual(new RawBody(new byte[] { 1 }), new RawBody(new byte[] { 1 }, isTruncated: true));

            // Which answer it was, not what it says, makes a result.
            var found = Found("x", "a", "b");
            Assert.Equal(found, found);
            Assert.NotEqual(found, Found("x", "a", "b"));

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
            Assert.Equal("Accepted { StatusCode = 202 }", new CancelOperationResult.Accepted { Location = new("https://secret.example") }.ToString());
            Assert.Equal("BadRequest { StatusCode = 400 }", new CancelOperationResult.BadRequest().ToString());
            Assert.Equal("Refused { StatusCode = 418, Body = 3 }", new SearchResult.Refused(418) { Body = 3 }.ToString());
            Assert.Equal(
                "Unexpected { StatusCode = 503, Reason = MalformedBody, Detail = $.x (byte 3): bad }",
                new CancelOperationResult.Unexpected(503) { Reason = UnexpectedReason.MalformedBody, Detail = "$.x (byte 3): bad", RawBody = new(new byte[] { 1 }) }.ToString());
            var found = Found("x", "a");
            Assert.Equal("Found { StatusCode = 200, Body = " + found.Body + " }", found.ToString());
            Assert.StartsWith("Operation { Status = x", found.Body.ToString());
            Assert.Equal("Failed { Answer = " + found + " }", new GetOperationOutcome.Failed(found).ToString());
            Assert.Equal("Lost { Reason = NoAddress, Answer =  }", new GetOperationOutcome.Lost(LostReason.NoAddress).ToString());
            Assert.Equal("Progress { State = x, Answer = " + found + " }", new GetOperationOutcome.Progress("x", found).ToString());
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
            Assert.Null(new GetOperationOutcome.Lost(LostReason.NoAddress).Answer);
            var found = Found("x", "a");
            outcome = new GetOperationOutcome.Succeeded(found);
            Assert.Same(found, outcome.Match(succeeded => succeeded.Answer, failed => failed.Answer, cancelled => cancelled.Answer, lost => null!));
            var missing = new GetOperationResult.NotFound();
            Assert.Same(missing, new GetOperationOutcome.Lost(LostReason.OtherAnswer, missing).Answer);
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

    [Theory]
    [InlineData("CancelOperationResult(200)")]
    [InlineData("GetOperationOutcome()")]
    [InlineData("CloudPartnerPortalResult(200)")]
    public void No_other_assembly_can_add_a_case(string constructor)
    {
        var other = Other(
            $$"""
            public sealed class Odd() : Sample.CloudPartnerPortal.{{constructor}};
            """);

        // A reference assembly has none of the constructors that nobody else can call.
        Assert.Equal(["CS1729"], other.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("CancelOperationResult(200)")]
    [InlineData("GetOperationOutcome()")]
    public void The_own_assembly_can_add_none_either(string constructor)
    {
        var client = GeneratedCode.Compile(PortalCode.Files);
        var odd = CSharpSyntaxTree.ParseText(
            $"public sealed class Odd() : Sample.CloudPartnerPortal.{constructor};", (CSharpParseOptions)client.SyntaxTrees.First().Options);

        var errors = client.AddSyntaxTrees(odd).GetSemanticModel(odd).GetDiagnostics();

        Assert.Equal(["CS0122"], errors.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id));
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
