using System.Globalization;
using Clientwright.Collections;
using Clientwright.Emitting;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Tests.Baselines;
using Clientwright.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Clientwright.Tests.Emitting;

/// <summary>Whole files: their names, what accepted ones look like, and what a consumer's compiler says of them.</summary>
public sealed class TypeFileTests
{
    private static readonly DeclarationModel.Enumeration Status =
        Declared.Enum("OperationStatus", "running", "completed") with { Summary = "How far an operation is.", IgnoresCase = true };

    private static readonly DeclarationModel.Enumeration Level =
        Declared.Enum("Level", "info", "error") with { IsClosed = true };

    private static readonly DeclarationModel.Object Step = Declared.Object(
        "Step",
        Declared.Member("id", Bound.Int64, Presence.Optional) with { Access = Access.Read, Summary = "The step's number." },
        Declared.Member("kind", Bound.String) with { Constant = "\"step\"" },
        Declared.Member("status", Declared.Type(Status)) with { Summary = "Where it stands.\nMay change.", Example = "running" },
        Declared.Member("notification-emails", Bound.Joined(Bound.String, ","), Presence.Optional) with { Name = "NotificationEmails" },
        Declared.Member("percentage", Bound.Int32, Presence.Optional) with { Default = "0" },
        Declared.Member("comment", Bound.String, Presence.OptionalNullable),
        Declared.Member("token", Bound.String, Presence.Nullable) with { IsSecret = true },
        Declared.Member("old", Bound.Boolean, Presence.Optional) with { IsDeprecated = true }) with
    { Summary = "A step of an operation.", Others = Bound.Any };

    private static readonly DeclarationModel.OneOf Definition = new(
        "Definition",
        "What an offer consists of.",
        false,
        "offerTypeId",
        new[] { new OneOfCaseModel("Step", new[] { "step" }.ToEquatableArray(), Declared.Type(Step)) }.ToEquatableArray(),
        Bound.Any);

    [Fact]
    public void An_object() => Baseline.Verify("Object", Declared.Emit(Step).Text);

    [Fact]
    public void An_open_enum() => Baseline.Verify("OpenEnum", Declared.Emit(Status).Text);

    [Fact]
    public void A_closed_enum() => Baseline.Verify("ClosedEnum", Declared.Emit(Level).Text);

    [Fact]
    public void A_choice() => Baseline.Verify("OneOf", Declared.Emit(Definition).Text);

    [Fact]
    public void The_files_compile_without_a_warning_and_without_the_others_of_the_same_compilation() =>
        GeneratedCode.Load(
        [
            .. SupportFiles.OfApi(Declared.Api),
            Declared.Emit(Step with { Members = Step.Members.Append(Declared.Member("tags", Bound.Joined(Bound.String, "--"), Presence.Optional)).ToEquatableArray() }),
            Declared.Emit(Status),
            Declared.Emit(Level),
            Declared.Emit(Definition),
            Declared.Emit(Declared.Object("SameSeparator", Declared.Member("tags", Bound.Joined(Bound.String, "--")))),
            Declared.Emit(Declared.Object("Empty")),
        ]);

    [Fact]
    public void A_file_is_named_after_its_type()
    {
        Assert.Equal("Tests.Probe.Step.g.cs", Declared.Emit(Step).HintName);
        Assert.Equal("My.Api.(00dc)ber.g.cs", HintName.Of(new ApiNames("Api", "My.@Api"), "Über"));
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var expected = Declared.Emit(Step).Text;
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR") { NumberFormat = { NegativeSign = "\u2212" } };
            Assert.Equal(expected, Declared.Emit(Step).Text);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.DoesNotContain("\r", expected, StringComparison.Ordinal);
    }

    [Fact]
    public void The_user_of_what_is_deprecated_is_told()
    {
        var step = Declared.Object(
            "Step",
            Declared.Member("old", Bound.String, Presence.Optional) with { IsDeprecated = true },
            Declared.Member("demanded", Bound.String) with { IsDeprecated = true });
        var old = Declared.Object("Old", Declared.Member("x", Bound.List(Bound.String))) with { IsDeprecated = true };
        var compilation = GeneratedCode.Compile(
            [.. SupportFiles.OfApi(Declared.Api), Declared.Emit(step), Declared.Emit(old)],
            """
            public static object One() => new Tests.Probe.Step { Old = "", Demanded = "" };
            public static object Two() => new Tests.Probe.Old { X = [] };
            """);

        var warnings = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal(
            ["'Step.Old' is obsolete: 'The API calls this deprecated.'", "'Old' is obsolete: 'The API calls this deprecated.'"],
            warnings.Select(warning => warning.GetMessage(CultureInfo.InvariantCulture)));
    }
}
