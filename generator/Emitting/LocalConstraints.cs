using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>
/// The structs that know what values must keep to. As with separators, each is declared in the file that uses it, so that no two files can clash.
/// </summary>
internal static class LocalConstraints
{
    private const string Support = "global::Clientwright.Support.";

    public static string NameOf(TypeModel.Constrained type, ApiNames api) =>
        "Constraint" + Fingerprint.Of($"{TypeText.Of(type, api)}\n{string.Join("\n", type.Constraints.Select(rule => $"{rule.Kind} {rule.Argument}"))}");

    /// <summary>Declares those of a file's types. To be called once a file, in its namespace.</summary>
    public static void Write(CodeWriter writer, IEnumerable<TypeModel> types, ApiNames api)
    {
        var constraints = types.SelectMany(static type => type.WithParts())
            .OfType<TypeModel.Constrained>()
            .GroupBy(type => NameOf(type, api), StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal);
        foreach (var same in constraints)
        {
            Write(writer.BlankLine(), same.Key, same.First(), api);
        }
    }

    private static void Write(CodeWriter writer, string name, TypeModel.Constrained type, ApiNames api)
    {
        using (writer.OpenBlock($"file readonly struct {name} : {Support}IConstraint<{TypeText.Of(type, api)}>"))
        {
            if (type.Constraints.FirstOrDefault(rule => rule.Kind == ConstraintKind.Pattern) is { } pattern)
            {
                writer.Lines($"private static readonly global::System.Text.RegularExpressions.Regex Pattern = {Support}Constraint.Compile({pattern.Argument});");
            }

            using (writer.BlankLine().OpenBlock($"public void Check({TypeText.Of(type, api)} value)"))
            {
                foreach (var rule in type.Constraints)
                {
                    writer.Lines($"{Support}Constraint.{Call(rule, type, api)};");
                }
            }
        }
    }

    private static string Call(ConstraintModel rule, TypeModel.Constrained type, ApiNames api) => rule.Kind switch
    {
        ConstraintKind.Pattern => "Pattern(value, Pattern)",
        ConstraintKind.Unique when ItemOf(type) is { } item => $"Unique<{TypeText.Of(item, api)}, {ContentShape.Of(item, api)}>(value)",
        _ => $"{rule.Kind}(value, {rule.Argument})",
    };

    private static TypeModel? ItemOf(TypeModel type) => type.Unconstrained switch
    {
        TypeModel.List list => list.Item,
        TypeModel.Joined joined => joined.Item,
        _ => null,
    };
}
