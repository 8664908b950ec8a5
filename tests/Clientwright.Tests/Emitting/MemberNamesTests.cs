using Clientwright.Models;

namespace Clientwright.Tests.Emitting;

/// <summary>By which name a member is found, in whatever order and however often members come.</summary>
public sealed class MemberNamesTests
{
    [Fact]
    public void Members_come_in_any_order_and_the_last_of_a_name_counts()
    {
        var step = Declared.Object(
            "Step", Declared.Member("i", Bound.Int32), Declared.Member("id", Bound.Int32), Declared.Member("idx", Bound.Int32, Presence.Optional));

        Declared.Run(
            """"
            var expected = new Step { I = 1, Id = 2, Idx = 3 };

            Assert.Equal(expected, Read<Step, StepJson>("""{"i":1,"id":2,"idx":3}"""));
            Assert.Equal(expected, Read<Step, StepJson>("""{"idx":3,"id":2,"i":1}"""));
            Assert.Equal(expected, Read<Step, StepJson>("""{"ID":0,"id":2,"":[],"idx":3,"id\u0000":{"i":9},"i":1,"idxx":0,"d":0}"""));
            Assert.Equal(expected, Read<Step, StepJson>("""{"idx":9,"i":9,"idx":3,"i":1,"id":2}"""));
            Assert.Equal(expected, Read<Step, StepJson>("""{"\u0069":1,"i\u0064":2,"id\u0078":3}"""));
            """",
            step);
    }

    [Fact]
    public void A_name_can_hold_whatever_stands_between_names()
    {
        var step = Declared.Object(
            "Step",
            Declared.Member("a", Bound.Int32) with { Name = "A" },
            Declared.Member("b", Bound.Int32) with { Name = "B" },
            Declared.Member("a\nb", Bound.Int32, Presence.Optional) with { Name = "Break" },
            Declared.Member(@"a\nb", Bound.Int32, Presence.Optional) with { Name = "Backslash" },
            Declared.Member(@"\", Bound.Int32, Presence.Optional) with { Name = "Alone" },
            Declared.Member("e", Bound.Int32, Presence.Optional) with { Name = "Empty", WireName = "" });

        Declared.Run(
            """"
            Assert.Equal(
                new Step { A = 1, B = 2, Break = 3, Backslash = 4, Alone = 5, Empty = 6 },
                Read<Step, StepJson>("""{"a":1,"b":2,"a\nb":3,"a\\nb":4,"\\":5,"":6}"""));
            Assert.Equal(new Step { A = 1, B = 2 }, Read<Step, StepJson>("""{"b":2,"a":1,"a\n":9,"b\na":9,"b\na\\nb":9,"\n":9,"\\\\":9}"""));
            Assert.Throws<JsonMismatchException>(() => Read<Step, StepJson>("""{"a\nb":1}"""));
            """",
            step);
    }

    [Fact]
    public void An_object_can_have_more_members_than_a_word_has_bits()
    {
        var wide = Declared.Object("Wide", [.. Enumerable.Range(0, 130).Select(number => Declared.Member($"m{number}", Bound.Int32))]);

        Declared.Run(
            """"
            for (var missing = -1; missing < 130; missing++)
            {
                var members = Enumerable.Range(0, 130).Where(number => number != missing).Reverse().Select(number => $"\"m{number}\":{number}");
                var json = "{" + string.Join(",", members) + "}";
                if (missing < 0)
                {
                    Assert.Equal((0, 64, 129), (Read<Wide, WideJson>(json).M0, Read<Wide, WideJson>(json).M64, Read<Wide, WideJson>(json).M129));
                }
                else
                {
                    Assert.Equal($"The member 'm{missing}' is missing.", Assert.Throws<JsonMismatchException>(() => Read<Wide, WideJson>(json)).Message);
                }
            }
            """",
            wide);
    }
}
