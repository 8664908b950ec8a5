using Clientwright.Collections;
using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>
/// What the bodies of a file's endpoint are made of, and what its types are made of, by C# names. Names alone, so that an edit that leaves
/// them as they are is not looked into any further.
/// </summary>
/// <param name="Namespace">Of all these names, which are one API's.</param>
/// <param name="Read">The types that stand in answers themselves.</param>
/// <param name="Written">The types that stand in requests themselves.</param>
/// <param name="Types">The types that the file declares, each with those that its members are of.</param>
public sealed record FileBodies(string Namespace, EquatableArray<string> Read, EquatableArray<string> Written, EquatableArray<TypeUse> Types)
{
    /// <summary>The types that stand in answers themselves, as XML.</summary>
    public EquatableArray<string> XmlRead { get; init; }

    /// <summary>The types that stand in requests themselves, as XML.</summary>
    public EquatableArray<string> XmlWritten { get; init; }

    private static readonly FileBodies None = new("", default, default, default);

    public static FileBodies Of(EndpointModel? endpoint, IReadOnlyCollection<TypeFileModel> types)
    {
        if ((endpoint?.Api ?? types.FirstOrDefault()?.Api) is not { } api)
        {
            return None;
        }

        var declarations = types.SelectMany(static type => type.Declarations).Concat(endpoint?.Declarations ?? default).ToArray();

        // A tuple has one struct for both directions, which its file has whatever the tuple is used for.
        var tuples = declarations.SelectMany(TypesIn).Where(static type => type?.WithParts().Any(static part => part is TypeModel.Tuple) == true).ToArray();
        return new FileBodies(
            api.Namespace,
            NamesIn(tuples.Concat(endpoint?.Cases.SelectMany(static response => JsonOf(response.Body)) ?? [])),
            NamesIn(tuples.Concat(endpoint?.Parameters.Select(static parameter => parameter.Type).Concat(JsonOf(endpoint.Body)) ?? [])),
            Of(declarations))
        {
            XmlRead = endpoint is null ? default : NamesIn(endpoint.Cases.SelectMany(static response => XmlOf(response.Body))),
            XmlWritten = endpoint is null ? default : NamesIn(XmlOf(endpoint.Body)),
        };
    }

    /// <summary>What every call of an API sends, and the types that are declared inside its parameters and responses.</summary>
    public static FileBodies Of(ApiModel api) => new(
        api.Names.Namespace, default, NamesIn(api.Parameters.Select(static parameter => parameter.Type)), Of(api.Declarations));

    private static IEnumerable<TypeModel> JsonOf(BodyModel? body) => body?.JsonTypes ?? [];

    private static IEnumerable<TypeModel> XmlOf(BodyModel? body) => body?.XmlTypes ?? [];

    private static EquatableArray<TypeUse> Of(IEnumerable<DeclarationModel> declarations) =>
        declarations.Select(static declaration => new TypeUse(declaration.Name, NamesIn(TypesIn(declaration)))).ToEquatableArray();

    private static IEnumerable<TypeModel?> TypesIn(DeclarationModel declaration) => declaration switch
    {
        DeclarationModel.Object model => model.Members.Select(static member => member.Type).Append(model.Others),
        DeclarationModel.OneOf model => model.Cases.Select(static choice => choice.Type).Append(model.Others),
        DeclarationModel.Untagged model => model.Cases.Select(static choice => choice.Type).Append(model.Others),
        DeclarationModel.Events model => model.Cases.Select(static choice => choice.Type).Append(model.Others?.Type),
        _ => [],
    };

    private static EquatableArray<string> NamesIn(IEnumerable<TypeModel?> types) => types
        .SelectMany(static type => type?.WithParts() ?? [])
        .OfType<TypeModel.Declared>()
        .Select(static declared => declared.Name)
        .Distinct()
        .ToEquatableArray();
}
