namespace Clientwright.Tests.Generation;

/// <summary>Choices of types, from the spec to the wire: by what the JSON looks like, by discriminators in each other, and in envelopes.</summary>
public sealed class ChoiceTests
{
    private const string Untagged =
        """
          LR: { enum: [left, right], closed: true }
          UD: { enum: [up, down], closed: true }
          Two: { type: double, enum: [2, 3.3], closed: true }
          Cat: { fields: { name: string } }
          Dog: { fields: { bark: string, name?: string } }
          Mixed: { oneOf: { text: string, direction: LR, flag: boolean, number: int32, cats: list<Cat>, cat: Cat, dog: Dog } }
          Record:
            fields:
              lr?: { oneOf: [LR, UD] }
              literal?: { oneOf: [Two, LR, boolean] }
              mixed?: list<Mixed>
              orNull: Mixed | null
              kept?: { oneOf: [string, int32], others: any }

        """;

    [Fact]
    public Task By_what_they_look_like() => Wire.RunAsync(
        Untagged,
        Echo("Record"),
        """"
        const string Json = """
            {"lr":"down","literal":3.3,"mixed":["left","else",true,7,[{"name":"a"}],{"name":"b"},{"name":"c","bark":"d"}],"orNull":null,"kept":[1]}
            """;
        server.Answer = Json;
        var echoed = Assert.IsType<EchoResult.Echoed>(await client.EchoAsync(new()
        {
            Body = new()
            {
                Lr = UD.Down,
                Literal = Two.Value3_3,
                Mixed = [LR.Left, "else", true, 7, new Mixed.Cats([new Cat { Name = "a" }]), new Cat { Name = "b" }, new Dog { Name = "c", Bark = "d" }],
                OrNull = null,
                Kept = new RecordKept.Other(JsonDocument.Parse("[1]").RootElement),
            },
        })).Body;

        Assert.Equal(Json.Replace("\"name\":\"c\",\"bark\":\"d\"", "\"bark\":\"d\",\"name\":\"c\""), server.Sent);
        Assert.Equal(new RecordLr.UD(UD.Down), echoed.Lr);
        Assert.Equal(new RecordLiteral.Two(Two.Value3_3), echoed.Literal);
        Assert.Equal(
            new Mixed[] { LR.Left, "else", true, 7, new Mixed.Cats([new Cat { Name = "a" }]), new Cat { Name = "b" }, new Dog { Name = "c", Bark = "d" } },
            echoed.Mixed);
        Assert.Equal(1, Assert.IsType<RecordKept.Other>(echoed.Kept).Value[0].GetInt32());
        Assert.Equal("text", echoed.Mixed![1].Match(_ => "text", _ => "", _ => "", _ => "", _ => "", _ => "", _ => ""));

        async System.Threading.Tasks.Task<string?> Fault(string answer)
        {
            server.Answer = answer;
            return Assert.IsType<EchoResult.Unexpected>(await client.EchoAsync(new() { Body = new() { OrNull = "" } })).Detail;
        }

        Assert.Equal("$.orNull (byte 10): Expected one of the types of Mixed, found an object.", await Fault("""{"orNull":{"nam":1}}"""));
        Assert.Equal("$.orNull.bark (byte 18): Expected a string, found a number.", await Fault("""{"orNull":{"bark":1}}"""));
        Assert.Equal("$.lr (byte 6): Expected one of the types of RecordLr, found a string.", await Fault("""{"lr":"in"}"""));
        Assert.Equal("$.literal (byte 11): Expected one of the types of RecordLiteral, found a number.", await Fault("""{"literal":4}"""));
        """");

    private const string Fish =
        """
          FishKind: { enum: [shark, salmon] }
          FishBase: { fields: { age: int32, kind?: FishKind } }
          Fish: { oneOf: { shark: Shark, salmon: Salmon }, discriminator: kind, others: FishBase }
          SharkBase: { extends: FishBase, fields: { kind: { type: FishKind, const: shark }, sharktype?: string } }
          Shark: { oneOf: { saw: SawShark, goblin: GoblinShark }, discriminator: sharktype, others: SharkBase }
          Salmon: { extends: FishBase, fields: { kind: { type: FishKind, const: salmon }, friends?: list<Fish>, hate?: map<Fish>, partner?: Fish } }
          SawShark: { extends: SharkBase, fields: { sharktype: { type: string, const: saw } } }
          GoblinShark: { extends: SharkBase, fields: { sharktype: { type: string, const: goblin } } }

        """;

    [Fact]
    public Task By_discriminators_in_each_other() => Wire.RunAsync(
        Fish,
        Echo("Fish"),
        """"
        const string Json = """
            {"age":1,"kind":"salmon","friends":[{"age":2,"kind":"shark","sharktype":"goblin"}],"hate":{"a":{"age":3,"kind":"salmon"}},"partner":{"age":4,"kind":"shark","sharktype":"saw"}}
            """;
        async System.Threading.Tasks.Task<Fish> Echo(string answer, Fish fish)
        {
            server.Answer = answer;
            return Assert.IsType<EchoResult.Echoed>(await client.EchoAsync(new() { Body = fish })).Body;
        }

        Fish salmon = new Salmon
        {
            Age = 1,
            Friends = [new Fish.Shark(new GoblinShark { Age = 2 })],
            Hate = new Dictionary<string, Fish> { ["a"] = new Salmon { Age = 3 } },
            Partner = new Fish.Shark(new SawShark { Age = 4 }),
        };
        Assert.Equal(salmon, await Echo(Json, salmon));
        Assert.Equal(Json, server.Sent);

        // Without a kind, with one that the spec does not know, and with neither at the second step.
        var none = Assert.IsType<Fish.Other>(await Echo("""{"age":1}""", salmon));
        Assert.Equal(("", 1, null), (none.Kind, none.Value.Age, none.Value.Kind));
        var wrong = Assert.IsType<Fish.Other>(await Echo("""{"age":1,"kind":"wrongKind"}""", none));
        Assert.Equal("""{"age":1}""", server.Sent);
        Assert.Equal(("wrongKind", "wrongKind"), (wrong.Kind, wrong.Value.Kind?.Value));
        var shark = Assert.IsType<Fish.Shark>(await Echo("""{"age":1,"kind":"shark","sharktype":"new"}""", wrong));
        Assert.Equal("""{"age":1,"kind":"wrongKind"}""", server.Sent);
        Assert.Equal("new", Assert.IsType<Shark.Other>(shark.Value).Value.Sharktype);
        await Echo("{}", shark with { }).ContinueWith(_ => { });
        Assert.Equal("""{"age":1,"kind":"shark","sharktype":"new"}""", server.Sent);
        """");

    private const string Envelopes =
        """
          Cat: { fields: { name: string, meow: boolean } }
          Pet: { oneOf: { cat: Cat, word: string, words: list<string>, term: string }, discriminator: petType, envelope: petData, others: any }

        """;

    [Fact]
    public Task In_an_envelope() => Wire.RunAsync(
        Envelopes,
        Echo("list<Pet>"),
        """"
        const string Json = """
            [{"petType":"cat","petData":{"name":"Whiskers","meow":true}},{"petType":"word","petData":"x"},{"petType":"term","petData":"y"},{"petType":"words","petData":["z"]},{"petType":"fish","petData":1.50}]
            """;
        Pet[] pets =
        [
            new Cat { Name = "Whiskers", Meow = true },
            new Pet.String("x"),
            new Pet.String("y", "term"),
            new Pet.StringList(["z"]),
            new Pet.Other("fish", JsonDocument.Parse("1.50").RootElement),
        ];
        server.Answer = Json.Replace("{\"petType\":\"word\",\"petData\":\"x\"}", "{\"petData\":\"x\",\"more\":{},\"petType\":\"word\"}");
        var echoed = Assert.IsType<EchoResult.Echoed>(await client.EchoAsync(new() { Body = pets })).Body;
        Assert.Equal(Json, server.Sent);
        Assert.Equal(pets, echoed);

        server.Answer = """[{"petType":"cat"}]""";
        var lost = Assert.IsType<EchoResult.Unexpected>(await client.EchoAsync(new() { Body = pets }));
        Assert.Equal("$[0] (byte 17): The member 'petData' is missing.", lost.Detail);
        """");

    private static string Echo(string type) =>
        $$"""
        endpoint: Echo
        route: POST /echo
        body: {{type}}
        responses:
          200: { is: Echoed, means: Here it is., body: {{type}} }
        """;
}
