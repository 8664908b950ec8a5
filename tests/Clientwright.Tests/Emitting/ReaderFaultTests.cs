using Clientwright.Collections;
using Clientwright.Models;

namespace Clientwright.Tests.Emitting;

/// <summary>
/// Whatever a server sends, a reader gives a value or throws what <c>Answer</c> turns into a case. A sound body is damaged in
/// every place, in several ways, and read each time.
/// </summary>
public sealed class ReaderFaultTests
{
    [Fact]
    public void A_damaged_body_is_a_fault_of_the_body_and_never_of_the_program()
    {
        var level = Declared.Enum("Level", "info", "error") with { IsClosed = true };
        var status = Declared.Enum("Status", "running") with { IgnoresCase = true };
        var leaf = Declared.Object("Leaf", Declared.Member("x", Bound.Int32)) with { Others = Bound.String };
        var cases = new[] { new OneOfCaseModel("Leaf", new[] { "leaf" }.ToEquatableArray(), Declared.Type(leaf)) };
        var choice = new DeclarationModel.OneOf("Choice", null, false, "kind", cases.ToEquatableArray(), Bound.Any);
        var scalars = Enum.GetValues<ScalarKind>()
            .Where(kind => kind is not (ScalarKind.Binary or ScalarKind.File))
            .Select(kind => Declared.Member(kind.ToString(), Bound.Of(kind), Presence.OptionalNullable));
        var all = Declared.Object(
            "All",
            [
                .. scalars,
                Declared.Member("list", Bound.List(Bound.Null(Bound.Int32)), Presence.Optional),
                Declared.Member("map", Bound.Map(Bound.Bytes), Presence.Optional),
                Declared.Member("joined", Bound.Joined(Bound.Int32, ","), Presence.Optional),
                Declared.Member("single", Bound.Single(Bound.Boolean), Presence.Optional),
                Declared.Member("level", Declared.Type(level), Presence.Optional),
                Declared.Member("status", Declared.Type(status), Presence.Optional),
                Declared.Member("choices", Bound.List(Declared.Type(choice)), Presence.Optional),
            ]);

        Declared.Run(
            """"
            var sound = Encoding.UTF8.GetBytes(
                """
                {"String":"\u00e9\uD83D\uDE00","Boolean":true,"Int32":-12,"Int64":90071992547409930,"Float":1.5e3,"Double":-0.25,"Decimal":1.10,
                "Date":"2017-10-31","Time":"18:05:09.25","DateTime":"2017-10-31T18:05:09.123456789+01:00","Duration":"-P1DT2H3M4.5S",
                "Uuid":"0f8fad5b-d9cb-469f-a165-70867728950e","Uri":"https://[::1]:80/a%20b?c#d","ETag":"W/\"x\"","Bytes":"AAEC","Any":{"a":[1e2,"\u0041",null]},
                "list":[1,null],"map":{"k":"AA=="},"joined":"1,2,-3","single":[false],"level":"info","status":"RUNNING",
                "choices":[{"x":1,"other":"y","kind":"leaf"},{"kind":"new","z":[{}]}]}
                """);
            Assert.Equal("sound", Outcome(sound));

            var outcomes = new Dictionary<string, int>();
            var damages = new byte[] { 0x00, (byte)'"', (byte)'\\', (byte)'9', (byte)'-', (byte)'e', (byte)',', (byte)'{', (byte)']', (byte)' ', 0x80, 0xFF, 0xED };
            for (var at = 0; at < sound.Length; at++)
            {
                foreach (var damage in damages)
                {
                    var damaged = sound.ToArray();
                    damaged[at] = damage;
                    Count(Outcome(damaged));
                }

                Count(Outcome(sound[..at]));
                Count(Outcome([.. sound[..at], .. sound[(at + 1)..]]));
                Count(Outcome([.. sound[..at], sound[at], .. sound[at..]]));
                Count(Outcome([.. sound[..at], .. "e999999999999"u8, .. sound[at..]]));
                Count(Outcome([.. sound[..at], .. "\\ud800"u8, .. sound[at..]]));
            }

            // Each way of ending is met, or nothing was tried.
            Assert.True(outcomes["sound"] > 100 && outcomes["mismatch"] > 100 && outcomes["malformed"] > 100);

            void Count(string outcome) => outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;

            // To the letter what Answer catches.
            static string Outcome(byte[] json)
            {
                var reader = new Utf8JsonReader(json);
                All value;
                try
                {
                    reader.Read();
                    value = default(AllJson).Read(ref reader);
                    reader.Read();
                }
                catch (JsonMismatchException)
                {
                    return "mismatch";
                }
                catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
                {
                    return "malformed";
                }

                // What was read can be looked at, compared and written.
                Assert.Equal(value, Read<All, AllJson>(Write<All, AllJson>(value)));
                Assert.NotNull(value.ToString());
                return "sound";
            }
            """",
            level,
            status,
            leaf,
            choice,
            all);
    }
}
