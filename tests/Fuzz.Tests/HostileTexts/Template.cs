using Clientwright.Fuzz.Documents;
using Clientwright.Fuzz.Making;
using Clientwright.Specs.Grammar;

namespace Clientwright.Fuzz.Tests.HostileTexts;

/// <summary>Sound APIs in which every place occurs that a text can stand in.</summary>
internal sealed class Template
{
    private const string Api =
        """
        api: Shop
        summary: What it is for.
        namespace: Contoso.Shop
        server: https://shop.example
        auth:
          bearer: {}
          headerKey: { header: X-Key }
          queryKey: { query: $key }
          cookieKey: { cookie: key }
          wordKey: { scheme: SharedAccessKey }
          oauth: { oauth2: client-credentials, token: "https://login.example/token", scopes: [items.read] }
          both: { all: [oauth, headerKey] }
        compress: br
        trim: [x-ms-]
        query:
          version: { type: string, default: one }
        headers:
          X-Tenant: { type: string, const: two }
        cookies:
          tenant: { type: string, default: two }
        responses:
          403:
            is: Forbidden
            means: It is not allowed.
            headers:
              X-Why: string
              why: { type: string, from: [X-Why, X-Reason] }
            body: { type: string, summary: Why not. }
          503:
            is: Busy
            means: It is followed.
            headers:
              Location: uri
            poll: Status
        types:
          Plain:
            fields:
              id: { type: string, summary: Its name., example: contoso, default: three, name: Key }
              tags: { type: list<string>, join: "~" }
              fixed: { type: string, const: four, deprecated: true }
              pin?: { type: string, secret: true }
              inner: { fields: { a: string }, extends: Base, summary: The inner., example: five, name: Inside }
              kind: { enum: { six: [seven], eight: [] }, closed: true, ignoreCase: true }
              many: { items: { type: list<string>, name: Several, join: "^" }, single: true }
              mapped: { values: { type: string, name: Valued } }
              choice: { oneOf: { nine: Other }, discriminator: what, others: Other }
              choice2: { oneOf: [Other], discriminator: what }
              price: { type: int32, as: string, access: read, optional: true }
              open: { enum: [ten] }
              word?: { type: string, minLength: 1, maxLength: 9, pattern: "[a-z]+" }
              ratio?: { type: int32, minimum: 2, exclusiveMaximum: 10, multipleOf: 2 }
              level?: { type: int32, exclusiveMinimum: 1, maximum: 9 }
              several?: { type: list<string>, minItems: 1, maxItems: 4, unique: true }
              pair?: { tuple: [string, Base] }
              wrapped?: { oneOf: { nine: Other }, discriminator: what, envelope: inside }
            others: any
            summary: A type.
            example: eleven
            name: Simple
            deprecated: true
          Other: { fields: { a: string }, extends: Base, others: string }
          Base: { fields: { what: string } }
          Choice: { oneOf: [Other], discriminator: what }
          Choices: { oneOf: { twelve: Other }, discriminator: what }
          Alias: { type: list<Base>, summary: An alias., example: thirteen }
          Listed: { items: { type: int32, as: string }, single: true }
          Shade: { enum: { fourteen: [fifteen] }, closed: true, ignoreCase: true }
          Size: { enum: [sixteen] }
          Short: list<Base>
          Word: { type: string, minLength: 1, maxLength: 9, pattern: "[a-z]+" }
          Ratio: { type: int32, minimum: 2, exclusiveMaximum: 10, multipleOf: 2 }
          Level: { type: int32, exclusiveMinimum: 1, maximum: 9 }
          Several: { type: list<string>, minItems: 1, maxItems: 4, unique: true }
          Pair: { tuple: [string, Base] }
          Wrapped: { oneOf: { nine: Other }, discriminator: what, envelope: inside }
        """;

    private const string Types =
        """
        types:
          Far: { fields: { a: string } }
        """;

    private const string Get =
        """
        endpoint: Get
        summary: What it does.
        route: POST /things/{id}
        auth: none
        deprecated: true
        path:
          id: { type: string, summary: Which., example: seventeen, name: Which, deprecated: true }
        query:
          filter: { type: list<string>, join: "^", name: Filters }
          sort: { enum: { eighteen: [nineteen] }, closed: true, ignoreCase: true }
          order: { enum: [twenty] }
          all?: { items: { type: string, summary: One of all. } }
          page?: int32
          pin?: { type: string, secret: true }
          where?: { style: deepObject, explode: true, fields: { a: string }, extends: Base, others: string }
          folder?: { type: string, reserved: true }
          word?: { type: string, minLength: 1, maxLength: 9, pattern: "[a-z]+" }
          ratio?: { type: int32, minimum: 2, exclusiveMaximum: 10, multipleOf: 2 }
          level?: { type: int32, exclusiveMinimum: 1, maximum: 9 }
          several?: { type: list<string>, join: "^", minItems: 1, maxItems: 4, unique: true }
        headers:
          X-Trace: { type: string, example: trace }
        cookies:
          session: string
        body:
          fields: { name: string }
          extends: Base
          others: string
          as: json
          summary: The body.
          example: body
          name: Content
        responses:
          200:
            is: Found
            means: It is there.
            headers:
              X-Mode: { enum: { up: [high] }, closed: true, ignoreCase: true }
              X-Way: { enum: [down] }
              tags: { type: list<string>, join: "#", summary: Tags., example: tag, name: Labels, from: X-Tags }
              X-Count: int32
            body:
              enum: [done, lost]
              summary: What came.
          201: { is: Made, means: It is followed., headers: { Location: uri }, poll: Status, result: Status, resultAt: body where }
          202: { is: Listed, means: They are there., body: { items: string, single: true } }
          400: { is: Bad, means: It is not sound., body: { enum: { no: [never] }, closed: true, ignoreCase: true } }
          404: { is: Missing, means: It is not there., body: { oneOf: [Other], discriminator: what } }
          409: { is: Taken, means: Another is there., body: { oneOf: { other: Other }, discriminator: what, others: Other } }
          410: { is: Gone, means: It was there., body: Plain }
          411: { is: Worded, means: It is a word., body: { type: string, minLength: 1, maxLength: 9, pattern: "[a-z]+" } }
          412: { is: Rated, means: It is a ratio., body: { type: int32, minimum: 2, exclusiveMaximum: 10, multipleOf: 2 } }
          413: { is: Leveled, means: It is a level., body: { type: int32, exclusiveMinimum: 1, maximum: 9 } }
          414: { is: Counted, means: There are some., body: { type: list<string>, minItems: 1, maxItems: 4, unique: true } }
          415: { is: Paired, means: They are two., body: { tuple: [string, Base] } }
          403: none
        types:
          Near: { fields: { a: string } }
        """;

    private const string Status =
        """
        endpoint: Status
        route: GET /status
        responses:
          200:
            is: Found
            means: It stands so.
            body:
              fields:
                state: { enum: [done, lost, gone, running] }
                things?: list<Choice>
                all?: list<Choices>
                listed?: Listed
                alias?: Alias
                shade?: Shade
                size?: Size
                short?: Short
                word?: Word
                ratio?: Ratio
                level?: Level
                several?: Several
                wrapped?: Wrapped
                pair?: Pair
                near?: Near
                far?: Far
        operation: { state: state, succeeded: [done], failed: lost, cancelled: [gone], result: things }
        """;

    private const string Upload =
        """
        endpoint: Upload
        route: POST /uploads
        compress: gzip
        body:
          as: multipart
          fields:
            picture: { type: file, part: { type: image/png, filename: picture.png } }
            labels: { type: list<string>, part: { each: true } }
        responses:
          204: { is: Done, means: It was taken. }
        """;

    private const string Pets =
        """
        endpoint: Pets
        route: PUT /pets
        body:
          as: xml
          xml: { name: Pet, namespace: "urn:pets", prefix: p }
          fields:
            id: { type: string, xml: { name: Id, attribute: true, namespace: "urn:ids", prefix: i } }
            labels: { type: list<string>, xml: { name: Labels, item: Label } }
            note: { fields: { words: { type: string, xml: { text: true } } } }
        responses:
          200: { is: Found, means: They are there., body: { as: xml, xml: { name: All, item: One }, type: list<string> } }
        """;

    private const string Variants =
        """
        endpoint: Variants
        route: PUT /variants
        bodies:
          application/json: { is: Record, fields: { name: string }, extends: Base, others: string, summary: The body., example: body, name: Varied }
          application/a+json: { enum: { no: [never] }, closed: true, ignoreCase: true }
          application/b+json: { enum: [done] }
          application/c+json: { oneOf: [Other], discriminator: what }
          application/d+json: { oneOf: { other: Other }, discriminator: what, others: Other }
          application/e+json: { items: string, single: true }
          application/f+json: { type: string, minLength: 1, maxLength: 9, pattern: "[a-z]+" }
          application/g+json: { type: int32, minimum: 2, exclusiveMaximum: 10, multipleOf: 2 }
          application/h+json: { type: int32, exclusiveMinimum: 1, maximum: 9 }
          application/i+json: { type: list<string>, minItems: 1, maxItems: 4, unique: true }
          application/j+json: { tuple: [string, Base] }
          text/plain: string
        responses:
          200:
            is: Found
            means: They are there.
            bodies:
              image/png: binary
              application/jsonl: { type: list<string>, stream: true }
              text/event-stream: { events: { "twenty-one": Other, done: string }, last: done, until: twenty-two, others: string }
        """;

    private const string Listen =
        """
        endpoint: Listen
        route: GET /events
        responses:
          200: { is: Found, means: They come., body: { as: events, events: { "twenty-three": Other, done: string }, last: done, until: twenty-four } }
          202: { is: Listed, means: They come., body: { type: list<string>, stream: true } }
        """;

    private const string Word =
        """
        api: Word
        server: https://{tenant}.word.example/{part}/{mode}/{other}
        variables:
          tenant: { type: string, default: me, summary: Whose., example: contoso, name: Owner }
          part: { enum: [one] }
          mode: { enum: { two: [three] }, closed: true, ignoreCase: true }
          other: string
        auth: basic
        """;

    private const string Say =
        """
        endpoint: Say
        route: GET /word
        group: Words
        idempotent: true
        idempotencyKey: X-Once
        conditions: [If-Match]
        responses:
          204: { is: Said, means: It is. }
        """;

    // Read once, and changed in copies.
    private static readonly (string Path, Node Root, Construct Construct)[] Originals =
    [
        ("/specs/shop/api.yaml", NodeReader.Read(Api), Construct.Api),
        ("/specs/shop/types.yaml", NodeReader.Read(Types), Construct.TypesFile),
        ("/specs/shop/get.yaml", NodeReader.Read(Get), Construct.Endpoint),
        ("/specs/shop/status.yaml", NodeReader.Read(Status), Construct.Endpoint),
        ("/specs/shop/upload.yaml", NodeReader.Read(Upload), Construct.Endpoint),
        ("/specs/shop/pets.yaml", NodeReader.Read(Pets), Construct.Endpoint),
        ("/specs/shop/variants.yaml", NodeReader.Read(Variants), Construct.Endpoint),
        ("/specs/shop/linked.yaml", NodeReader.Read(PagedSpecs.Linked), Construct.Endpoint),
        ("/specs/shop/tokens.yaml", NodeReader.Read(PagedSpecs.Tokens), Construct.Endpoint),
        ("/specs/shop/offsets.yaml", NodeReader.Read(PagedSpecs.Offsets), Construct.Endpoint),
        ("/specs/word/api.yaml", NodeReader.Read(Word), Construct.Api),
        ("/specs/word/say.yaml", NodeReader.Read(Say), Construct.Endpoint),
        ("/specs/shop/listen.yaml", NodeReader.Read(Listen), Construct.Endpoint),
    ];

    private readonly (string Path, Mapping Root, Construct Construct)[] _files =
        [.. Originals.Select(file => (file.Path, (Mapping)file.Root.Copy(), file.Construct))];

    /// <summary>The first place of each name; one is enough.</summary>
    public IEnumerable<TextPlace> Places => _files.SelectMany(file => TextPlaces.In(file.Root, file.Construct)).DistinctBy(place => place.Name, StringComparer.Ordinal);

    public IReadOnlyList<FuzzFile> Write() => [.. _files.Select(file => new FuzzFile(file.Path, NodeWriter.Write(file.Root, dice: null)))];
}
