using Clientwright.Analyzers;
using Microsoft.CodeAnalysis;

namespace Clientwright.Tests.Analyzers;

/// <summary>Which types are closed, and what their cases are: in source, in an assembly, and in a reference assembly.</summary>
public sealed class ClosedTypeTests
{
    public enum Home
    {
        Source,
        Assembly,
        ReferenceAssembly,
    }

    [Theory]
    [InlineData(Home.Source)]
    [InlineData(Home.Assembly)]
    [InlineData(Home.ReferenceAssembly)]
    public void Generated_types_are_known_with_their_cases_in_order(Home home)
    {
        Assert.Equal(["Found", "Accepted", "BadRequest", "NotFound", "Unexpected"], CasesOf("GetOfferResult", home));
        Assert.Equal(["Succeeded", "Failed", "Cancelled", "Lost"], CasesOf("GetOperationOutcome", home));
        Assert.Equal(["Circle", "Square"], CasesOf("Shape", home));
    }

    [Theory]
    [InlineData("Consumer.Offers.OffersResult")]
    [InlineData("Consumer.Offers.GetOfferResult+Found")]
    [InlineData("Consumer.Offers.IBadRequest")]
    [InlineData("Consumer.Offers.Offer")]
    [InlineData("System.IO.Stream")]
    public void Other_types_are_not_closed(string name) => Assert.False(ClosedType.IsClosed(Find(AnalyzedProject.Offers, "", name)));

    [Fact]
    public void A_mark_of_the_same_name_from_elsewhere_means_nothing()
    {
        const string Code = "namespace Support { class ClosedAttribute : System.Attribute; [Closed] abstract class C { class D : C; } }";

        Assert.False(ClosedType.IsClosed(Find(AnalyzedProject.Empty, Code, "Support.C")));
    }

    [Fact]
    public void A_case_that_is_closed_itself_stands_for_its_cases()
    {
        const string Code =
            """
            namespace Clientwright.Support { class ClosedAttribute : System.Attribute; }

            [Clientwright.Support.Closed]
            abstract record Answer
            {
                public sealed record First : Answer;

                [Clientwright.Support.Closed]
                public abstract record Refused : Answer
                {
                    public sealed record Never : Refused;
                    public sealed record Later : Refused;
                }

                public sealed record Last : Answer;

                public sealed record Progress;
            }
            """;
        var answer = Find(AnalyzedProject.Empty, Code, "Answer");

        Assert.Equal(["First", "Refused", "Last"], ClosedType.DirectCasesOf(answer).Select(type => type.Name));
        Assert.Equal(["First", "Never", "Later", "Last"], ClosedType.CasesOf(answer).Select(type => type.Name));
    }

    [Fact]
    public void A_type_parameter_is_what_it_is_constrained_to()
    {
        const string Code = "class Of<T, U, V> where T : Consumer.Offers.GetOfferResult where U : class, T where V : class;";
        var parameters = Find(AnalyzedProject.Offers, Code, "Of`3").TypeParameters;

        Assert.Equal(["GetOfferResult", "GetOfferResult", null], parameters.Select(parameter => ClosedType.Of(parameter)?.Name));
    }

    private static IEnumerable<string> CasesOf(string name, Home home)
    {
        var library = AnalyzedProject.Offers with { AssemblyName = "Library" };
        var project = home is Home.Source
            ? AnalyzedProject.Offers
            : AnalyzedProject.Empty.WithReference(library, asReferenceAssembly: home is Home.ReferenceAssembly);
        var closed = Find(project, "", $"{(home is Home.Source ? "Consumer" : "Library")}.Offers.{name}");
        Assert.True(ClosedType.IsClosed(closed));
        return ClosedType.CasesOf(closed).Select(type => type.Name);
    }

    private static INamedTypeSymbol Find(AnalyzedProject project, string code, string name)
    {
        var type = project.Compile(code).GetTypeByMetadataName(name);
        Assert.NotNull(type);
        return type;
    }
}
