using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Tests.Emitting;

/// <summary>Records: what of a member may be absent or null, defaults, constants, directions, and members that the spec does not name.</summary>
public sealed class ObjectTests
{
    [Fact]
    public void A_required_member_must_be_there_and_not_null()
    {
        var step = Declared.Object("Step", Declared.Member("name", Bound.String), Declared.Member("count", Bound.Int32));

        Declared.Run(
            """"
            var step = Read<Step, StepJson>("""{"count":3,"unknown":{"name":[1]},"name":"\u00e9"}""");

            Assert.Equal(new Step { Name = "é", Count = 3 }, step);
            Assert.Equal("""{"name":"é","count":3}""", Write<Step, StepJson>(step));
            Assert.Equal("Step { Name = é, Count = 3 }", step.ToString());
            Assert.Equal("The member 'count' is missing.", Fault("""{"name":"x"}"""));
            Assert.Equal("The member 'name' is missing.", Fault("{}"));
            Assert.Equal("Expected a 32-bit integer, found null.", Fault("""{"name":"x","count":null}"""));
            Assert.Equal("Expected a string, found null.", Fault("""{"name":null}"""));
            Assert.Equal("Expected an object, found an array.", Fault("[]"));

            static string Fault(string json) => Assert.Throws<JsonMismatchException>(() => Read<Step, StepJson>(json)).Message;
            """",
            step);
    }

    [Fact]
    public void An_optional_member_is_null_where_it_is_absent_or_null()
    {
        var step = Declared.Object(
            "Step", Declared.Member("name", Bound.String, Presence.Optional), Declared.Member("count", Bound.Int32, Presence.Optional));

        Declared.Run(
            """"
            Assert.Equal(new Step(), Read<Step, StepJson>("{}"));
            Assert.Equal(new Step(), Read<Step, StepJson>("""{"name":null,"count":null}"""));
            Assert.Equal(new Step { Name = "", Count = 0 }, Read<Step, StepJson>("""{"name":"","count":0}"""));
            Assert.Equal("{}", Write<Step, StepJson>(new Step()));
            Assert.Equal("""{"name":"","count":0}""", Write<Step, StepJson>(new Step { Name = "", Count = 0 }));
            """",
            step);
    }

    [Fact]
    public void A_nullable_member_must_be_there()
    {
        var step = Declared.Object(
            "Step", Declared.Member("name", Bound.String, Presence.Nullable), Declared.Member("count", Bound.Int32, Presence.Nullable));

        Declared.Run(
            """"
            var none = new Step { Name = null, Count = null };

            Assert.Equal(none, Read<Step, StepJson>("""{"name":null,"count":null}"""));
            Assert.Equal("""{"name":null,"count":null}""", Write<Step, StepJson>(none));
            Assert.Equal("""{"name":"a","count":1}""", Write<Step, StepJson>(Read<Step, StepJson>("""{"name":"a","count":1}""")));
            Assert.Throws<JsonMismatchException>(() => Read<Step, StepJson>("""{"name":null}"""));
            """",
            step);
    }

    [Fact]
    public void An_optional_nullable_member_has_three_states()
    {
        var step = Declared.Object(
            "Step",
            Declared.Member("name", Bound.String, Presence.OptionalNullable),
            Declared.Member("count", Bound.Int32, Presence.OptionalNullable),
            Declared.Member("tags", Bound.List(Bound.String), Presence.OptionalNullable));

        Declared.Run(
            """"
            foreach (var json in new[] { "{}", """{"name":null}""", """{"name":""}""", """{"count":null,"tags":null}""", """{"count":0,"tags":["a"]}""" })
            {
                Assert.Equal(json, Write<Step, StepJson>(Read<Step, StepJson>(json)));
            }

            var step = new Step { Name = null, Count = 5, Tags = new[] { "a" } };
            Assert.True(step is { Name: { IsPresent: true, Value: null }, Count.Value: 5 });
            Assert.Equal("""{"name":null,"count":5,"tags":["a"]}""", Write<Step, StepJson>(step));
            Assert.Equal(step, Read<Step, StepJson>(Write<Step, StepJson>(step)));
            Assert.Equal(step.GetHashCode(), Read<Step, StepJson>(Write<Step, StepJson>(step)).GetHashCode());
            Assert.NotEqual(step, step with { Name = default });
            Assert.NotEqual(step, step with { Tags = new(["b"]) });
            Assert.NotEqual(step with { Tags = null }, step with { Tags = default });
            Assert.StartsWith("Step { Name = null, Count = 5, Tags = ", step.ToString());
            Assert.Equal("Step { Name = absent, Count = absent, Tags = absent }", new Step().ToString());

            IReadOnlyList<string>? none = null;
            Assert.True(new Step { Tags = new(none) }.Tags.IsPresent);
            """",
            step);
    }

    [Fact]
    public void A_default_stands_for_what_is_absent()
    {
        var step = Declared.Object(
            "Step",
            Declared.Member("count", Bound.Int32, Presence.Optional) with { Default = "5" },
            Declared.Member("size", Bound.Int32) with { Default = "7" },
            Declared.Member("name", Bound.String, Presence.OptionalNullable) with { Default = "\"x\"" });

        Declared.Run(
            """"
            var none = new Step();

            Assert.True(none is { Count: 5, Size: 7, Name: "x" });
            Assert.Equal(none, Read<Step, StepJson>("{}"));
            Assert.Equal(none, Read<Step, StepJson>("""{"count":null}"""));
            Assert.Equal(none with { Name = null, Count = 1 }, Read<Step, StepJson>("""{"name":null,"count":1}"""));
            Assert.Equal("""{"count":5,"size":7,"name":"x"}""", Write<Step, StepJson>(none));
            Assert.Equal("""{"count":5,"size":7,"name":null}""", Write<Step, StepJson>(none with { Name = null }));
            Assert.Throws<JsonMismatchException>(() => Read<Step, StepJson>("""{"size":null}"""));
            """",
            step);
    }

    [Fact]
    public void A_constant_is_written_without_being_said_and_never_another()
    {
        var step = Declared.Object(
            "Step",
            Declared.Member("kind", Bound.String) with { Constant = "\"step\"" },
            Declared.Member("version", Bound.Int32, Presence.Optional) with { Constant = "2" },
            Declared.Member("data", Bound.Bytes, Presence.Nullable) with { Constant = "new byte[] { 1 }" });

        Declared.Run(
            """"
            Assert.Equal("step", new Step().Kind);
            Assert.Equal("""{"kind":"step","data":"AQ=="}""", Write<Step, StepJson>(new Step()));
            Assert.Equal("""{"kind":"step","version":2,"data":"AQ=="}""", Write<Step, StepJson>(new Step { Version = 2 }));
            Assert.Equal(new Step { Version = 2 }, Read<Step, StepJson>("""{"data":"AQ==","kind":"step","version":2}"""));
            Assert.Throws<ArgumentException>(() => Write<Step, StepJson>(new Step { Version = 3 }));
            Assert.Equal(new Step(), Read<Step, StepJson>("""{"data":"AQ==","kind":"step"}"""));
            Assert.Equal(new Step(), Read<Step, StepJson>("""{"data":null,"kind":"step","version":null}"""));
            Assert.Equal("Expected the one value that the spec knows, found another.", Fault("""{"kind":"stop"}"""));
            Assert.Equal("Expected the one value that the spec knows, found another.", Fault("""{"version":3}"""));
            Assert.Equal("The member 'kind' is missing.", Fault("{}"));

            static string Fault(string json) => Assert.Throws<JsonMismatchException>(() => Read<Step, StepJson>(json)).Message;
            """",
            step);
    }

    [Fact]
    public void What_is_only_read_is_never_written_and_what_is_only_written_need_not_come_back()
    {
        var account = Declared.Object(
            "Account",
            Declared.Member("id", Bound.String, Presence.Optional) with { Access = Access.Read },
            Declared.Member("password", Bound.String) with { Access = Access.Write },
            Declared.Member("hint", Bound.String, Presence.Nullable) with { Access = Access.Write });

        Declared.Run(
            """"
            var account = new Account { Password = "secret", Hint = null };

            Assert.Equal("""{"password":"secret","hint":null}""", Write<Account, AccountJson>(account with { Id = "7" }));
            Assert.Equal("7", Read<Account, AccountJson>("""{"id":"7"}""").Id);
            Assert.Equal("{}", Write<Account, AccountJson>(Read<Account, AccountJson>("""{"id":"7"}""")));
            Assert.Equal("""{"password":"x"}""", Write<Account, AccountJson>(Read<Account, AccountJson>("""{"password":"x"}""")));
            """",
            account);
    }

    [Fact]
    public void Members_that_the_spec_does_not_name_are_kept_in_order_and_sent_again()
    {
        var offer = Declared.Object("Offer", Declared.Member("id", Bound.String)) with { Others = Bound.Any };

        Declared.Run(
            """"
            var offer = Read<Offer, OfferJson>("""{"z":{"b":1,"a":[null]},"id":"x","a\u0061":2,"":null,"z2":1.50}""");

            Assert.Equal(["z", "aa", "", "z2"], offer.Others.Keys);
            Assert.Equal("""{"id":"x","z":{"b":1,"a":[null]},"aa":2,"":null,"z2":1.50}""", Write<Offer, OfferJson>(offer));
            Assert.Equal(offer, Read<Offer, OfferJson>("""{"z2":1.5,"":null,"aa":2,"z":{"a":[null],"b":1},"id":"x"}"""));
            Assert.NotEqual(offer, new Offer { Id = "x" });
            Assert.Equal(new Offer { Id = "x" }, Read<Offer, OfferJson>("""{"id":"x"}"""));

            var twice = new Offer { Id = "x", Others = new Dictionary<string, JsonElement> { ["id"] = JsonDocument.Parse("1").RootElement } };
            Assert.Throws<ArgumentException>(() => Write<Offer, OfferJson>(twice));
            Assert.Throws<JsonException>(() =>
            {
                var reader = new Utf8JsonReader(new byte[] { (byte)'{', (byte)'"', 0xFF, (byte)'"', (byte)':', (byte)'1', (byte)'}' });
                reader.Read();
                default(OfferJson).Read(ref reader);
            });
            """",
            offer);
    }

    [Fact]
    public void Others_alone_make_a_record_with_data_for_members()
    {
        var prices = Declared.Object("Prices") with { Others = Bound.Map(Bound.Null(Bound.Of(ScalarKind.Decimal))) };

        Declared.Run(
            """"
            const string Json = """{"1core":{"USD":1.10,"EUR":null},"2core":{}}""";

            Assert.Equal(Json, Write<Prices, PricesJson>(Read<Prices, PricesJson>(Json)));
            """",
            prices);
    }

    [Fact]
    public void Records_are_equal_by_content()
    {
        var inner = Declared.Object("Inner", Declared.Member("data", Bound.Bytes));
        var outer = Declared.Object(
            "Outer",
            Declared.Member("inner", Declared.Type(inner), Presence.Optional),
            Declared.Member("items", Bound.List(Declared.Type(inner)), Presence.Optional),
            Declared.Member("map", Bound.Map(Bound.List(Bound.Int32)), Presence.Optional),
            Declared.Member("free", Bound.Any, Presence.Optional),
            Declared.Member("link", Bound.Uri, Presence.Optional),
            Declared.Member("hash", Bound.Bytes, Presence.Optional));

        Declared.Run(
            """"
            const string Json = """{"inner":{"data":"AQ=="},"items":[{"data":""}],"map":{"a":[1],"b":[]},"free":{"x":1,"y":2},"link":"/a#b","hash":"AQI="}""";
            var one = Read<Outer, OuterJson>(Json);
            var other = Read<Outer, OuterJson>("""{"hash":"AQI=","link":"/a#b","free":{"y":2.0,"x":1},"map":{"b":[],"a":[1]},"items":[{"data":""}],"inner":{"data":"AQ=="}}""");

            Assert.Equal(Json, Write<Outer, OuterJson>(one));
            Assert.Equal(one, other);
            Assert.True(one == other);
            Assert.Equal(one.GetHashCode(), other.GetHashCode());
            Assert.NotEqual(one, other with { Hash = null });
            Assert.NotEqual(one, other with { Items = [] });
            Assert.NotEqual(one, other with { Map = null });
            Assert.NotEqual(one, other with { Free = JsonDocument.Parse("{}").RootElement });
            Assert.NotEqual(one, other with { Link = new Uri("/a#c", UriKind.Relative) });
            Assert.False(one.Equals(null));
            """",
            inner,
            outer);
    }

    [Fact]
    public void Types_that_hold_themselves_are_read_and_written()
    {
        TypeModel node = new TypeModel.Declared("Node", DeclaredKind.Object);
        var declaration = Declared.Object(
            "Node",
            Declared.Member("next", node, Presence.Optional),
            Declared.Member("children", Bound.Map(Bound.List(Bound.Null(node))), Presence.Optional));

        Declared.Run(
            """"
            const string Json = """{"next":{"next":{"children":{"a":[{},null,{"next":{}}]}}}}""";

            Assert.Equal(Json, Write<Node, NodeJson>(Read<Node, NodeJson>(Json)));
            """",
            declaration);
    }

    [Fact]
    public void Secrets_are_left_out_of_the_text()
    {
        var account = Declared.Object(
            "Account",
            Declared.Member("name", Bound.String),
            Declared.Member("key", Bound.String) with { IsSecret = true },
            Declared.Member("pin", Bound.Int32, Presence.OptionalNullable) with { IsSecret = true },
            Declared.Member("age", Bound.Int32));
        var secret = Declared.Object("Hidden", Declared.Member("key", Bound.String) with { IsSecret = true });

        Declared.Run(
            """"
            Assert.Equal("Account { Name = n, Age = 3 }", new Account { Name = "n", Key = "k", Pin = 5, Age = 3 }.ToString());
            Assert.Equal("Hidden { }", new Hidden { Key = "k" }.ToString());
            Assert.NotEqual(new Hidden { Key = "k" }, new Hidden { Key = "l" });
            """",
            account,
            secret);
    }

    [Fact]
    public void Of_a_member_that_comes_twice_the_last_counts()
    {
        var step = Declared.Object("Step", Declared.Member("name", Bound.String, Presence.Optional));

        Declared.Run(
            """"
            Assert.Equal("b", Read<Step, StepJson>("""{"name":"a","name":"b"}""").Name);
            Assert.Null(Read<Step, StepJson>("""{"name":"a","name":null}""").Name);
            """",
            step);
    }
}
