using Clientwright.Binding;
using Clientwright.Tool.Importing;
using Clientwright.Tool.Names;
using Clientwright.Tool.Schemas;
using Clientwright.Tool.Specs;

namespace Clientwright.Tool.Operations;

/// <summary>
/// Headers by which a server knows a call that is made again → the keys that stand for them, so that each call has its own: those of OASIS, and that of the
/// IETF's draft.
/// </summary>
internal sealed class RepeatedCalls(ImportContext context)
{
    private const string Key = "Idempotency-Key";
    private static readonly string[] Repeatability = ["Repeatability-Request-ID", "Repeatability-First-Sent"];

    /// <summary>The key that says it, and the parameters that it stands for.</summary>
    public (SpecEntry? Entry, IReadOnlyList<Parameter> StandsFor) Find(IReadOnlyList<Parameter> parameters, MemberNames names, string endpoint)
    {
        var repeatability = parameters.Where(parameter => IsAnyOf(parameter, Repeatability)).ToArray();
        var (entry, standsFor) = repeatability.Length == Repeatability.Length && repeatability.All(CanBeMade)
                ? (new SpecEntry("repeatable", SpecText.Word("true")), repeatability)
            : parameters.FirstOrDefault(parameter => IsAnyOf(parameter, Key)) is { } key && CanBeMade(key) ? (new SpecEntry("idempotencyKey", new SpecText(key.Name)), [key])
            : ((SpecEntry?)null, (Parameter[])[]);
        foreach (var header in standsFor)
        {
            names.Add(header.Name, wanted => ReservedNames.OfRequestMember(wanted, endpoint + "Request"));
            context.Losses.AddWhole(LossKind.Changed, "parameters", header.Node, $"the header '{header.Name}' is made for each call, by '{entry!.Key}'");
        }

        return (entry, standsFor);
    }

    private static bool IsAnyOf(Parameter parameter, params IEnumerable<string> names) =>
        parameter.Location == "header" && names.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name of any length that is made of letters, digits and hyphens is one of its values.</summary>
    private bool CanBeMade(Parameter parameter) =>
        parameter.Node.Find("schema") is null
        || (context.Shapes.Final(parameter.Node.Find("schema")!) is ({ } schema, Shape.Scalar)
            && EnumValues.ScalarOf(context.Shapes.Of(schema)) is "string" or "uuid" or "date-time"
            && !schema.Has("maxLength")
            && !schema.Has("pattern"));
}
