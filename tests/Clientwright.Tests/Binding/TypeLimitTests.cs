using Clientwright.Models;

namespace Clientwright.Tests.Binding;

/// <summary>Types that are short to write and endless to generate. What is within the limits is generated all the same.</summary>
public sealed class TypeLimitTests
{
    [Fact]
    public void Names_for_lists_of_lists_come_to_an_end()
    {
        const string TenLists = "list<list<list<list<list<list<list<list<list<list<";
        var bound = Shop.WithTypes(
            $$"""
              Ten: {{TenLists}}string>>>>>>>>>>
              Twenty: {{TenLists}}Ten>>>>>>>>>>
              Thirty: {{TenLists}}Twenty>>>>>>>>>>
              Forty: [|{{TenLists}}Thirty>>>>>>>>>>|]
              Item: { fields: { a: Thirty, b: Forty } }

            """);

        bound.AssertReports(
            "CW2912", "This type is a list or a map of others more than 32 levels deep, counting what its names stand for: put an object between");
        Assert.Equal(["A"], bound.Declaration<DeclarationModel.Object>("Item").Members.Select(member => member.Name));
    }

    [Fact]
    public void Types_repeat_ten_thousand_members_and_no_more()
    {
        var fields = string.Concat(Enumerable.Range(0, 2_500).Select(number => $"      f{number}: int32\n"));
        var bound = Shop.WithTypes(
            $"  A:\n    fields:\n{fields}"
            + string.Concat(Enumerable.Range(1, 4).Select(number => $"  B{number}: {{ extends: A, fields: {{}} }}\n"))
            + "  B5: { extends: [|A|], fields: {} }\n  B6: { extends: A, fields: {} }\n  C: { fields: { a: B4, b: B5 } }\n");

        bound.AssertReports("CW2913", Message);
        Assert.Equal(2_500, bound.Declaration<DeclarationModel.Object>("B4").Members.Count);
        Assert.Equal(["A"], bound.Declaration<DeclarationModel.Object>("C").Members.Select(member => member.Name));
    }

    [Fact]
    public void So_do_those_in_place_in_one_file()
    {
        var fields = string.Concat(Enumerable.Range(0, 2_500).Select(number => $"      f{number}: int32\n"));
        var inPlace = string.Concat(Enumerable.Range(1, 4).Select(number => $"      b{number}: {{ extends: A, fields: {{}} }}\n"));
        var bound = Shop.WithTypes($"  A:\n    fields:\n{fields}  C:\n    fields:\n{inPlace}      b5: {{ extends: [|A|], fields: {{}} }}\n");

        bound.AssertReports("CW2913", Message);
    }

    [Fact]
    public void Thirty_two_names_lead_to_the_next_and_no_more()
    {
        var names = string.Concat(Enumerable.Range(1, 32).Select(number => $"  A{number:00}: A{number + 1:00}\n")) + "  A33: { fields: { a: string } }\n";

        Shop.WithTypes(names).AssertNoDiagnostics();
        Shop.WithTypes("  [|A00|]: A01\n" + names).AssertReports("CW2914", MessageOfWay);
    }

    [Fact]
    public void Thirty_two_types_extend_the_next_and_no_more()
    {
        var types = string.Concat(Enumerable.Range(1, 31).Select(number => $"  A{number:00}: {{ extends: A{number + 1:00}, fields: {{ f{number}: string }} }}\n"))
            + "  A32: { fields: { a: string } }\n  B: { extends: A01, fields: { b: string } }\n";

        var most = Shop.WithTypes(types);
        most.AssertNoDiagnostics();
        Assert.Equal(33, most.Declaration<DeclarationModel.Object>("B").Members.Count);
        Shop.WithTypes("  A00: { extends: [|A01|], fields: {} }\n" + types + "  C: { extends: A00, fields: {} }\n").AssertReports("CW2914", MessageOfWay);
    }

    private const string MessageOfWay =
        "'A00' is the first of more than 32 types that lead from one to the next: A00 → …; let one of them name or extend a later one directly";

    private const string Message =
        "With the 2500 members of 'A' more than 10000 would be repeated by 'extends': give what the types have in common a field of its own";
}
