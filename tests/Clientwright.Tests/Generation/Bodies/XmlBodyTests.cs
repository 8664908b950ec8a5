namespace Clientwright.Tests.Generation.Bodies;

/// <summary>Bodies that are XML: what is sent, and what is made of an answer.</summary>
public sealed class XmlBodyTests
{
    private const string Declaration = """<?xml version="1.0" encoding="utf-8"?>""";

    [Fact]
    public Task Members_are_elements_by_their_wire_names() => Wire.RunAsync(
        """
          Pet:
            fields:
              name: string
              age?: int32
              born: date-time
              colour: { enum: [red, green] }
              owner?: { fields: { name: string } }
              nick: string | null
              chip?: string | null
              tags: { type: list<string>, join: "," }
              sort: { type: string, const: dog }
              left: { type: int32, default: 3 }
              seen?: { type: boolean, access: read }

        """,
        Echo("Pet"),
        $$""""
        server.Content = Document("""
            <?xml version='1.0' encoding='UTF-8'?>
            <!-- a comment -->
            <Pet xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ignored="1">
              <sort>dog</sort> and text
              <name> R&amp;x <![CDATA[<b>]]><!-- in it --> </name>
              <age> 7
              </age>
              <born>2020-01-02T03:04:05Z</born><colour>red</colour>
              <unknown><name>x</name></unknown>
              <owner><name/></owner>
              <nick xsi:nil="true"/>
              <chip xsi:nil="1"></chip>
              <tags>a,b</tags><seen>true</seen>
            </Pet>
            """);
        var pet = new Pet
        {
            Name = "\r\n<\"'>& ä\u00A0", Age = 7, Born = new(2020, 1, 2, 3, 4, 5, TimeSpan.Zero), Colour = PetColour.Red,
            Owner = new() { Name = "" }, Nick = null, Chip = new(null), Tags = ["a", "b"], Seen = true,
        };
        var read = (await client.EchoAsync(new() { Body = pet })).GetOrThrow().Body;

        Assert.Equal("application/xml", server.SentType);
        Assert.Equal("application/xml", server.Header("Accept"));
        Assert.Equal("""{{Declaration}}<Pet><name>&#xD;""" + "\n" + """&lt;"'&gt;&amp; ä""" + "\u00A0" + """</name><age>7</age><born>2020-01-02T03:04:05Z</born><colour>red</colour><owner><name></name></owner><nick xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" /><chip xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" /><tags>a,b</tags><sort>dog</sort><left>3</left></Pet>""", server.Sent);
        Assert.Equal(pet with { Name = " R&x <b> " }, read);
        Assert.True(read.Chip.IsPresent);

        server.Content = new System.Net.Http.ByteArrayContent(server.SentBytes);
        Assert.Equal(pet with { Seen = null }, (await client.EchoAsync(new() { Body = pet })).GetOrThrow().Body);
        """");

    [Fact]
    public Task Lists_are_elements_by_their_own_name_or_have_one_around_them() => Wire.RunAsync(
        """
          Bag:
            fields:
              bare: list<int32>
              maybe?: list<Item>
              wrapped: { type: list<string>, xml: { item: string } }
              renamed?: { type: list<Item>, xml: { name: AllItems, item: TheItem } }
              nested: { items: { type: list<int32>, xml: { item: n } }, xml: { name: Rows, item: Row } }
              map: map<string>
              nulls: { items: string | null, xml: { item: s } }
          Item: { fields: { id: string } }

        """,
        Echo("Bag"),
        $$""""
        var bag = new Bag
        {
            Bare = [1, 2], Wrapped = ["red", ""], Renamed = [new() { Id = "a" }], Nested = [[1, 2], []],
            Map = new Dictionary<string, string> { ["Color"] = "blue", ["Count"] = "1" }, Nulls = [null, "x"],
        };
        server.Content = Document("<Bag><wrapped/><nested/><Rows></Rows><map/><nulls/></Bag>");
        var read = (await client.EchoAsync(new() { Body = bag })).GetOrThrow().Body;

        Assert.Equal("""{{Declaration}}<Bag><bare>1</bare><bare>2</bare><wrapped><string>red</string><string></string></wrapped><AllItems><TheItem><id>a</id></TheItem></AllItems><Rows><Row><n>1</n><n>2</n></Row><Row /></Rows><map><Color>blue</Color><Count>1</Count></map><nulls><s xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" /><s>x</s></nulls></Bag>""", server.Sent);
        Assert.Empty(read.Bare);
        Assert.Null(read.Maybe);
        Assert.Empty(read.Wrapped);
        Assert.Null(read.Renamed);

        server.Content = new System.Net.Http.ByteArrayContent(server.SentBytes);
        Assert.Equal(bag, (await client.EchoAsync(new() { Body = bag })).GetOrThrow().Body);

        var refused = await Assert.ThrowsAsync<ArgumentException>("Body", () => client.EchoAsync(new() { Body = bag with { Map = new Dictionary<string, string> { ["a b"] = "" } } }));
        Assert.StartsWith("/Bag/map/a b: ", refused.Message);
        refused = await Assert.ThrowsAsync<ArgumentException>("Body", () => client.EchoAsync(new() { Body = bag with { Wrapped = ["\0"] } }));
        Assert.StartsWith("/Bag/wrapped/string: ", refused.Message);
        await Assert.ThrowsAsync<ArgumentException>("Body", () => client.EchoAsync(new() { Body = bag with { Wrapped = ["\uD800"] } }));
        await Assert.ThrowsAsync<ArgumentException>("Body", () => client.EchoAsync(new() { Body = bag with { Bare = null! } }));
        """");

    [Fact]
    public Task Attributes_texts_and_namespaces_stand_where_the_spec_says() => Wire.RunAsync(
        """
          Note:
            xml: { name: note, namespace: "urn:n", prefix: n }
            fields:
              id: { type: int32, xml: { attribute: true, name: xml-id } }
              lang?: { type: string, xml: { attribute: true } }
              at?: { type: date, xml: { attribute: true, namespace: "urn:a", prefix: a } }
              title: { type: string, xml: { namespace: "urn:n", prefix: n } }
              author: { type: string, xml: { name: title, namespace: "urn:o", prefix: o } }
              body?: Text
              plain?: Plain
          Text:
            fields:
              kind: { type: string, xml: { attribute: true } }
              content: { type: string, xml: { text: true } }
              size?: { type: int32, xml: { attribute: true } }
          Plain:
            xml: { namespace: "urn:p" }
            fields:
              inner?: { type: double, xml: { name: Inner, namespace: "urn:p" } }

        """,
        Echo("Note"),
        $$""""
        var note = new Note
        {
            Id = 1, Lang = "a\"\n", At = new(2020, 1, 2), Title = "t", Author = "o",
            Body = new() { Kind = "k", Content = " x " }, Plain = new() { Inner = 0.5 },
        };
        server.Content = Document("""<q:note xmlns:q='urn:n' xmlns='urn:o' xml-id=' 2 '><q:title>T</q:title><title>O</title><body kind='k'/></q:note>""");
        var read = (await client.EchoAsync(new() { Body = note })).GetOrThrow().Body;

        Assert.Equal("""{{Declaration}}<n:note xml-id="1" lang="a&quot;&#xA;" a:at="2020-01-02" xmlns:a="urn:a" xmlns:n="urn:n"><n:title>t</n:title><o:title xmlns:o="urn:o">o</o:title><body kind="k"> x </body><plain><Inner xmlns="urn:p">0.5</Inner></plain></n:note>""", server.Sent);
        Assert.Equal(new Note { Id = 2, Title = "T", Author = "O", Body = new() { Kind = "k", Content = "" } }, read);

        server.Content = new System.Net.Http.ByteArrayContent(server.SentBytes);
        Assert.Equal(note, (await client.EchoAsync(new() { Body = note })).GetOrThrow().Body);

        server.Content = Document("<note xmlns='urn:else' xml-id='2'/>");
        var other = Assert.IsType<EchoResult.Unexpected>(await client.EchoAsync(new() { Body = note }));
        Assert.Equal("Expected the element 'note' of the namespace 'urn:n', found another.", other.Detail);
        """");

    [Fact]
    public Task A_namespace_without_prefix_is_that_of_what_stands_inside() => Wire.RunAsync(
        """
          Rules:
            xml: { namespace: "http://s3.example/" }
            fields:
              rule: list<Rule>
          Rule: { fields: { id: string } }

        """,
        Echo("Rules"),
        $$""""
        server.Content = Document("<Rules xmlns='http://s3.example/'><rule><id>a</id></rule></Rules>");
        var rules = new Rules { Rule = [new() { Id = "a" }] };
        Assert.Equal(rules, (await client.EchoAsync(new() { Body = rules })).GetOrThrow().Body);
        Assert.Equal("""{{Declaration}}<Rules xmlns="http://s3.example/"><rule><id>a</id></rule></Rules>""", server.Sent);
        """");

    [Fact]
    public Task A_body_names_its_own_element_by_any_media_type_of_XML() => Wire.RunAsync(
        "  Pet: { fields: { name: string }, others: string }\n",
        """
        endpoint: Put
        route: PUT /pets
        body: { items: Pet, as: application/vnd.pets+xml, xml: { name: Pets, item: Pet } }
        responses:
          200: { is: Done, means: Here it is., body: { type: int32, as: text/xml, xml: { name: count } } }
          default: { is: Failed, means: No., body?: { type: Pet, as: xml, xml: { name: Error } } }
        """,
        $$""""
        server.Content = Document("<count>2</count>");
        var result = await client.PutAsync(new() { Body = [new() { Name = "a", Others = new Dictionary<string, string> { ["age"] = "7" } }] });
        Assert.Equal(2, result.GetOrThrow().Body);
        Assert.Equal("application/vnd.pets+xml", server.SentType);
        Assert.Equal("text/xml, application/xml", server.Header("Accept"));
        Assert.Equal("""{{Declaration}}<Pets><Pet><name>a</name><age>7</age></Pet></Pets>""", server.Sent);

        server.Status = 500;
        server.Content = Document("<Error><name>n</name><more>m</more></Error>");
        var failed = Assert.IsType<PutResult.Failed>(await client.PutAsync(new() { Body = [] }));
        Assert.Equal("n", failed.Body!.Name);
        Assert.Equal("m", failed.Body.Others["more"]);

        server.Content = Document("<Error/>");
        failed = Assert.IsType<PutResult.Failed>(await client.PutAsync(new() { Body = [] }));
        Assert.Null(failed.Body);
        Assert.Equal("<Error/>", failed.RawBody!.ToString());
        server.Content = Document("");
        Assert.Null(Assert.IsType<PutResult.Failed>(await client.PutAsync(new() { Body = [] })).RawBody);
        """");

    [Fact]
    public Task What_values_keep_to_is_looked_at_in_XML_too() => Wire.RunAsync(
        """
          Pet:
            fields:
              name: { type: string, maxLength: 3 }
              tags: { type: list<string>, minItems: 1 }
              codes: { type: list<int32>, minItems: 1, xml: { item: code } }
              level: { enum: [1, 2], type: int32 }
              kind?: { type: string, const: dog, xml: { attribute: true } }

        """,
        Echo("Pet"),
        $$""""
        client = new WireClient(new System.Net.Http.HttpMessageInvoker(server), new() { ValidatesRequests = true });
        var pet = new Pet { Name = " a ", Tags = ["t"], Codes = [1], Level = PetLevel.Value2, Kind = "dog" };
        server.Content = Document("<Pet kind='dog'><name> a </name><tags>t</tags><codes><code>1</code></codes><level> 2 </level></Pet>");
        Assert.Equal(pet, (await client.EchoAsync(new() { Body = pet })).GetOrThrow().Body);
        Assert.Equal("""{{Declaration}}<Pet kind="dog"><name> a </name><tags>t</tags><codes><code>1</code></codes><level>2</level></Pet>""", server.Sent);

        await Assert.ThrowsAsync<ArgumentException>("Body", () => client.EchoAsync(new() { Body = pet with { Name = "long" } }));
        await Assert.ThrowsAsync<ArgumentException>("Body", () => client.EchoAsync(new() { Body = pet with { Tags = [] } }));
        await Assert.ThrowsAsync<ArgumentException>("Body", () => client.EchoAsync(new() { Body = pet with { Codes = [] } }));
        await Assert.ThrowsAsync<ArgumentException>("Body", () => client.EchoAsync(new() { Body = pet with { Kind = "cat" } }));
        """");

    private static string Echo(string type) =>
        $$"""
        endpoint: Echo
        route: POST /echo
        body: { type: {{type}}, as: xml }
        responses:
          200: { is: Echoed, means: Here it is., body: { type: {{type}}, as: xml } }
        """;
}
