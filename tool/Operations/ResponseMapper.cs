using Clientwright.Binding;
using Clientwright.Specs.Grammar;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Names;
using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>What an operation answers → the cases of its result.</summary>
internal sealed class ResponseMapper(ImportContext context, SchemaMapper schemas)
{
    private readonly BodiesMapper _bodies = new(context, schemas);

    public IReadOnlyList<SpecEntry> Map(ObjectNode operation, string endpoint, string method)
    {
        var responses = new List<SpecEntry>();
        foreach (var member in operation.Object("responses")?.Entries() ?? [])
        {
            if (member.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                context.Losses.Add(LossKind.Documentation, member.Name, member.Value, $"'{member.Name}' is an extension");
            }
            else if (StatusOf(member) is { } status)
            {
                responses.Add(new SpecEntry(status, Map(member, status, endpoint, method)));
            }
        }

        if (!responses.Any(response => response.Key[0] == '2'))
        {
            AddSuccess(operation, responses, endpoint, method);
        }

        return responses;
    }

    private string? StatusOf(ObjectMember member)
    {
        var status = member.Name == "default" ? member.Name : member.Name.ToUpperInvariant();
        if (TextPatterns.Status.Matches(status) && status[0] != '1')
        {
            return status;
        }

        context.Losses.AddWhole(LossKind.Meaning, "responses", member.Value, $"'{member.Name}' is no status of an answer in specs");
        return null;
    }

    private SpecMap Map(ObjectMember member, string status, string endpoint, string method)
    {
        var node = context.Documents.Resolve(member.Value) as ObjectNode
            ?? throw new DocumentException(member.Value.Place, $"a response must be an object, and is {member.Value.Describe()}");
        var isShared = node != member.Value;
        var name = StatusNames.Of(status);
        var owner = isShared ? Identifiers.OfType(node.Key, name) : endpoint + name;
        var prose = Prose.Of(node.Text("description"), node.Text("summary"));
        var response = new SpecMap()
            .With("is", name)
            .With(new SpecEntry("means", new SpecText(prose?.Sentence ?? StatusNames.Sentence(status))) { Comment = prose?.Rest ?? default })
            .With("headers", MapHeaders(node, owner, name, isShared));
        if (!node.Has("content") || node.Object("content")!.Members.Count == 0)
        {
            return response;
        }

        if (status is "204" or "205" or "304" || method == "HEAD")
        {
            context.Losses.AddWhole(LossKind.Meaning, "content", node.Object("content")!, $"an answer {(method == "HEAD" ? "to HEAD" : status)} has no body");
            return response;
        }

        var names = new BodyNames(endpoint + name, isShared ? owner : null, name);
        var body = _bodies.Map(node, names, status[0] == '2' ? BodyUse.Success : BodyUse.Failure, null, isOptional: status[0] != '2');
        return body is null ? response : response.With(body);
    }

    private SpecMap? MapHeaders(ObjectNode response, string owner, string name, bool isShared)
    {
        var headers = new List<SpecEntry>();
        var names = new MemberNames();
        foreach (var member in response.Object("headers")?.Entries() ?? [])
        {
            if (context.Documents.Resolve(member.Value) is not ObjectNode header || string.Equals(member.Name, "Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (MapHeader(member.Name, header, owner, name, isShared || header != member.Value, names) is { } entry)
            {
                headers.Add(entry);
            }
            else
            {
                context.Losses.AddWhole(LossKind.Meaning, "headers", header, $"the header '{member.Name}' is no text, and is left out");
            }
        }

        return headers.Count == 0 ? null : new SpecMap(IsBlock: true).With(headers);
    }

    private SpecEntry? MapHeader(string name, ObjectNode header, string owner, string @case, bool isShared, MemberNames names)
    {
        var isRequired = header.Flag("required");
        if (!TextPatterns.HeaderName.Matches(name) || !(isRequired ? YamlScalar.CanBeKey(name) : YamlScalar.CanBeOptionalKey(name)))
        {
            return null;
        }

        var schema = header.Take<ObjectNode>("schema");
        var (member, given) = names.Add(name, wanted => ReservedNames.OfCaseMember(wanted, @case));
        var place = new SchemaPlace(isShared ? Identifiers.OfType(name, "Header") : owner + member, IsShared: isShared);
        if (schema is null)
        {
            return new SpecEntry(name, new SpecText("string"), !isRequired);
        }

        var (final, shape) = context.Shapes.Final(schema);
        var type = shape switch
        {
            Shape.Scalar or Shape.Enum => schemas.Map(schema, place) with { IsNullable = false },
            Shape.Any => SpecType.Of("string"),
            Shape.List when context.Shapes.Of(final!).Find("items") is not { } items || context.Shapes.Final(items).Shape is Shape.Scalar or Shape.Enum =>
                new SpecType(new SpecMap().With("type", schemas.Map(schema, place with { IsShared = true }).Content).With("join", ",")),
            _ => null,
        };
        if (type?.Content is SpecMap map && map.Find("as") is not null)
        {
            type = new SpecType(map.Find("type")!);
        }

        if (type is null)
        {
            return null;
        }

        type = type.Expression == "any" ? SpecType.Of("string") : type;
        var about = new Annotations(context, Construct.ResponseHeader).Describe(type, context.Shapes.Of(schema), header.Text("description"));
        return new SpecEntry(name, Annotations.Together(about.Node, new SpecMap().With("name", given)), !isRequired) { Comment = about.Comment };
    }

    /// <summary>An endpoint says what succeeds; a document that has <c>default</c> alone means both by it.</summary>
    private void AddSuccess(ObjectNode operation, List<SpecEntry> responses, string endpoint, string method)
    {
        const string Success = "2XX";
        context.Losses.Add(LossKind.Changed, "responses", operation, $"no answer of success is listed, and '{Success}' stands for any");
        var any = operation.Object("responses")?.Members.FirstOrDefault(member => member.Name == "default");
        var success = any is not null
            ? Map(any, Success, endpoint, method)
            : new SpecMap().With("is", StatusNames.Of(Success)).With("means", "The call has succeeded.");
        responses.Insert(0, new SpecEntry(Success, success));
    }
}
