using Clientwright.Tests.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.Tests.CodeFixes;

/// <summary>What is left to the author of a switch, and what the added cases keep to, whatever stands in a spec.</summary>
public sealed class AddMissingCasesLimitsTests
{
    [Fact]
    public async Task A_case_of_which_a_part_is_missing_is_left_to_the_author()
    {
        const string Code =
            """
            using Consumer.Offers;

            internal static class C
            {
                public static int Run(Shape shape) => shape [|switch|] { Shape.Circle { Value.Radius: 0 } => 1, Shape.Square => 2 };
            }
            """;

        Assert.Null(await FixedCode.FixOneAsync(AnalyzedProject.Offers, Code));
    }

    /// <remarks>Nothing that a text holds can end the comment or change how the line is read. A variable's name may be a word of the language.</remarks>
    [Theory]
    [InlineData(DocumentationMode.Diagnose)]
    [InlineData(DocumentationMode.None)]
    public async Task Hostile_texts_and_names_stay_what_they_are(DocumentationMode documentation)
    {
        const string Code =
            """
            namespace Clientwright.Support { internal sealed class ClosedAttribute : System.Attribute; }

            [Clientwright.Support.Closed]
            internal abstract record Answer
            {
                public sealed record Known : Answer;

                /// <summary>One &#x2028;int a;&#x2029;int b;&#x85;int c;&#10;&#13;int d; */ &lt;b&gt; &#x202E;daer ton si siht</summary>
                public sealed record Default(int Value) : Answer;

                /// <summary>Never closed.
                public sealed record And(int Value) : Answer;

                /// <summary>
                /// A text that goes on for longer than anybody would want to read in a comment above an arm of a switch, and for longer still,
                /// and that ends where nobody looks any more.
                /// </summary>
                public sealed record OK(int Value) : Answer;

                public static int Run(Answer answer) => answer switch
                {
                    Known => 1,
                };
            }
            """;

        var text = await FixedCode.FixAllAsync(AnalyzedProject.Empty.WithSeverity("CS1570", ReportDiagnostic.Suppress), Code, documentation);

        Assert.EndsWith(
            """
                    Known => 1,
                    // One int a; int b; int c; int d; */ <b> daer ton si siht
                    Default @default => throw new System.NotImplementedException(),
                    And @and => throw new System.NotImplementedException(),
                    // A text that goes on for longer than anybody would want to read in a comment above an arm of a switch, and for longer still, and that ends …
                    OK ok => throw new System.NotImplementedException(),
                };
            }
            """,
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cases_of_another_assembly_are_added_without_what_is_not_known_of_them()
    {
        var project = AnalyzedProject.Empty.WithReference(AnalyzedProject.Offers with { AssemblyName = "Library" });
        const string Code =
            """
            internal static class C
            {
                public static int Run(Library.Offers.Shape shape) => shape switch
                {
                    Library.Offers.Shape.Circle => 1,
                };
            }
            """;

        Assert.Contains(
            """
                    Library.Offers.Shape.Circle => 1,
                    Library.Offers.Shape.Square square => throw new System.NotImplementedException(),
                };
            """,
            await FixedCode.FixAllAsync(project, Code),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_compiler_finds_missing_by_itself_is_added_too()
    {
        const string Code =
            """
            using Consumer.Offers;

            internal static class C
            {
                public static int Run(Shape shape) => shape switch
                {
                    Shape.Square => 1,
                };
            }
            """;

        Assert.Contains(
            """
                    // The case of 'circle'.
                    Shape.Circle circle => throw new System.NotImplementedException(),
            """,
            await FixedCode.FixAllAsync(AnalyzedProject.Offers with { Language = LanguageVersion.Preview }, Code),
            StringComparison.Ordinal);
    }
}
