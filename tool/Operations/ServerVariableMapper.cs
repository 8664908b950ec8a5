using Clientwright.Binding;
using Clientwright.Models;
using Clientwright.Tool.Documents;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Names;
using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>The variables of a server → options of the client, under <c>variables</c>.</summary>
/// <param name="schemes">The names of the schemes, which are options as well.</param>
internal sealed class ServerVariableMapper(ImportContext context, ApiNames api, IEnumerable<string> schemes)
{
    private readonly MemberNames _names = new(schemes.Select(scheme => OptionOf(CSharpNames.Derive(scheme, []), api)));

    /// <returns>Null where there are none.</returns>
    public SpecMap? Map(Server server) =>
        server.Variables.Count == 0 ? null : new SpecMap(IsBlock: true).With(server.Variables.Select(Map).ToArray());

    private static string OptionOf(string name, ApiNames api) => ReservedNames.OfOption(name, api.Options);

    private SpecEntry Map(ServerVariable variable)
    {
        var (member, given) = _names.Add(variable.Name, wanted => OptionOf(wanted, api));
        var prose = Prose.Of(variable.Node?.Text("description"));
        var type = variable.IsAddress ? OfAddress(variable) : OfText(variable, api.Name + member);
        var content = type.With("summary", prose?.Sentence).With("name", given);
        SpecNode node = content is { Entries: [{ Key: "type", Value: SpecText only }] } ? only : content;
        return new SpecEntry(variable.Name, node) { Comment = prose?.Rest ?? default };
    }

    /// <summary>The whole beginning of the address, of which no list of values can be said.</summary>
    private SpecMap OfAddress(ServerVariable variable)
    {
        var map = new SpecMap().With("type", SpecText.Word("uri"));
        if (variable.Default is not { } usual)
        {
            variable.Node?.Text("default");
            return map;
        }

        var isAddress = Uri.TryCreate(usual, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.Query.Length + address.Fragment.Length + address.UserInfo.Length == 0;
        if (!isAddress)
        {
            var node = variable.Node!.Take("default")!;
            context.Losses.Add(LossKind.Meaning, "default", node, $"'{usual}' is no address that routes can be relative to: '{variable.Name}' has to be told");
            return map;
        }

        return map.With("default", variable.Node!.Text("default"));
    }

    private SpecMap OfText(ServerVariable variable, string typeName)
    {
        var usual = variable.Node?.Text("default") is { Length: > 0 } text ? text : null;
        return (ValuesOf(variable, usual, typeName) is { } values ? new SpecMap().With("enum", SpecList.Of(values)) : new SpecMap().With("type", SpecText.Word("string")))
            .With("default", usual);
    }

    /// <summary>The values that are known; null where no enum can have them.</summary>
    private IReadOnlyList<string>? ValuesOf(ServerVariable variable, string? usual, string typeName)
    {
        if (variable.Values.Count == 0)
        {
            return null;
        }

        var values = EnumValues.Of(context.Shapes.Of(variable.Node!));
        var isWhole = values.Count == variable.Values.DistinctBy(value => value.Text).Count();
        if (!isWhole || (usual is not null && !values.Contains(usual)) || !context.Names.TryInPlace(typeName))
        {
            context.Losses.AddWhole(LossKind.Check, "enum", variable.Node!.Take<ListNode>("enum")!, $"the values of '{variable.Name}' are no enum: it is a text");
            return null;
        }

        variable.Node!.Take<ListNode>("enum");
        return values;
    }
}
