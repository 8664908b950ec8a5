using Clientwright.Collections;
using Clientwright.Models;

namespace Clientwright.Tests.Emitting;

/// <summary>Enums that are open to unknown values, and closed ones.</summary>
public sealed class EnumTests
{
    private static readonly EquatableArray<EnumValueModel> Values =
        new[] { Declared.EnumValue("completed", "complete", "done"), Declared.EnumValue("canceled"), Declared.EnumValue("überfällig") }.ToEquatableArray();

    [Fact]
    public void An_open_enum_keeps_what_it_does_not_know()
    {
        var status = new DeclarationModel.Enumeration("Status", "How far it is.", false, Values, IsClosed: false, IgnoresCase: false);
        var holder = Declared.Object(
            "Holder",
            Declared.Member("status", Declared.Type(status)),
            Declared.Member("before", Declared.Type(status), Presence.Optional),
            Declared.Member("all", Bound.Joined(Declared.Type(status), ","), Presence.Optional) with { Default = "new Tests.Probe.Status[] { \"x\" }" });

        Declared.Run(
            """"
            var holder = Read<Holder, HolderJson>("""{"status":"paused","before":"done","all":"canceled,other"}""");

            Assert.Equal("paused", holder.Status.Value);
            Assert.False(holder.Status.IsKnown);
            Assert.Equal(Status.Completed, holder.Before);
            Assert.True(holder.Before is { IsKnown: true, Value: "completed" });
            Assert.Equal([Status.Canceled, "other"], holder.All);
            Assert.Equal("""{"status":"paused","before":"completed","all":"canceled,other"}""", Write<Holder, HolderJson>(holder));
            Assert.Equal("Completed", nameof(Status.Completed));
            Assert.Equal("paused", $"{holder.Status}");
            Assert.Throws<JsonMismatchException>(() => Read<Holder, HolderJson>("""{"status":1}"""));

            Assert.Equal(Status.Completed, new Status("done"));
            Assert.True(Status.Completed == "complete");
            Assert.NotEqual(Status.Completed, "COMPLETED");
            Assert.False(((Status)"COMPLETED").IsKnown);
            Assert.Throws<ArgumentNullException>(() => new Status(null!));
            """",
            status,
            holder);
    }

    [Fact]
    public void The_default_of_an_open_enum_is_the_empty_text()
    {
        Declared.Run(
            """"
            Status none = default;

            Assert.Equal("", none.Value);
            Assert.Equal("", none.ToString());
            Assert.Equal(new Status(""), none);
            Assert.Equal(new Status("").GetHashCode(), none.GetHashCode());
            Assert.False(none.IsKnown);
            Assert.False(none == Status.Running);
            Assert.Equal("", default(StatusText).Format(none));
            """",
            Declared.Enum("Status", "running"));
    }

    [Fact]
    public void Case_is_ignored_where_the_spec_says_so()
    {
        var status = new DeclarationModel.Enumeration("Status", null, false, Values, IsClosed: false, IgnoresCase: true);
        var closed = status with { Name = "Closed", IsClosed = true };

        Declared.Run(
            """"
            Assert.Equal(Status.Completed, new Status("DONE"));
            Assert.Equal("completed", new Status("Completed").Value);
            Assert.Equal("Paused", new Status("Paused").Value);
            Assert.Equal(new Status("paused"), new Status("PAUSED"));
            Assert.Equal(new Status("paused").GetHashCode(), new Status("PAUSED").GetHashCode());
            Assert.Equal(Status.Überfällig, new Status("ÜBERFÄLLIG"));

            Assert.True(default(ClosedText).TryParse("cANCELED", out var value));
            Assert.Equal(Closed.Canceled, value);
            Assert.True(default(ClosedText).TryParse("ÜBERfällig", out value));
            Assert.Equal(Closed.Überfällig, value);
            """",
            status,
            closed);
    }

    [Fact]
    public void A_closed_enum_has_its_values_and_no_others()
    {
        var color = new DeclarationModel.Enumeration("Status", null, false, Values, IsClosed: true, IgnoresCase: false);
        var holder = Declared.Object(
            "Holder",
            Declared.Member("status", Declared.Type(color)),
            Declared.Member("list", Bound.List(Bound.Null(Declared.Type(color))), Presence.Optional),
            Declared.Member("later", Declared.Type(color), Presence.OptionalNullable));

        Declared.Run(
            """"
            var holder = Read<Holder, HolderJson>("""{"status":"complete","list":["canceled",null],"later":null}""");

            Assert.Equal(Status.Completed, holder.Status);
            Assert.Equal([Status.Canceled, null], holder.List!);
            Assert.Equal("""{"status":"completed","list":["canceled",null],"later":null}""", Write<Holder, HolderJson>(holder));
            Assert.Equal(
                "Expected one of the values of Status, found another string.",
                Assert.Throws<JsonMismatchException>(() => Read<Holder, HolderJson>("""{"status":"Completed"}""")).Message);
            Assert.Throws<ArgumentException>(() => Write<Holder, HolderJson>(new Holder { Status = (Status)99 }));
            """",
            color,
            holder);
    }

    [Fact]
    public void A_known_value_is_read_without_allocating()
    {
        var status = new DeclarationModel.Enumeration("Status", null, false, Values, IsClosed: false, IgnoresCase: true);

        Declared.Run(
            """"
            var json = Encoding.UTF8.GetBytes("\"comp\\u006Ceted\"");
            Assert.Equal(Status.Completed, Once(json));
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
            {
                Once(json);
            }

            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

            static Status Once(byte[] json)
            {
                var reader = new Utf8JsonReader(json);
                reader.Read();
                return default(TextJson<Status, StatusText>).Read(ref reader);
            }
            """",
            status);
    }

    [Fact]
    public void A_spelling_that_two_values_have_is_the_first_ones()
    {
        var values = new[] { Declared.EnumValue("one", "same"), Declared.EnumValue("two", "same", "ONE"), Declared.EnumValue("One") }.ToEquatableArray();

        foreach (var ignoresCase in new[] { false, true })
        {
            Declared.Run(
                """
                Assert.Equal(new Status("one"), new Status("same"));
                Assert.True(default(ClosedText).TryParse("same", out var value));
                Assert.Equal("one", default(ClosedText).Format(value));
                """,
                new DeclarationModel.Enumeration("Status", null, false, Unambiguous(values), IsClosed: false, ignoresCase),
                new DeclarationModel.Enumeration("Closed", null, false, Unambiguous(values), IsClosed: true, ignoresCase));
        }
    }

    // What is one name for two texts is the binder's to report.
    private static EquatableArray<EnumValueModel> Unambiguous(EquatableArray<EnumValueModel> values) =>
        values.Select((value, index) => value with { Name = $"Value{index}" }).ToEquatableArray();
}
