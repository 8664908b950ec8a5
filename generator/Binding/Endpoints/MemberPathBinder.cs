using Clientwright.Collections;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Readers;

namespace Clientwright.Binding;

/// <summary>Wire names separated by dots → the properties that lead to a value in a body.</summary>
/// <param name="unknown">What is reported where there is no such member.</param>
internal sealed class MemberPathBinder(BodyModel body, string unknown, BindingScope scope)
{
    // What a path is that goes nowhere from the body.
    private const string Whole = ".";

    /// <returns>Null where there is no such member, which is reported.</returns>
    public MemberPathModel? Bind(Text path)
    {
        var steps = new List<PathStepModel> { new("Body", body.IsOptional || Nullability.IsNullable(body.Type)) };
        var type = Bare(body.Type);
        var rest = path.Value == Whole ? null : path.Value;
        while (rest is not null)
        {
            if (type is not TypeModel.Declared { Kind: DeclaredKind.Object } declared)
            {
                scope.Report(unknown, path.Span, rest.Split('.')[0], "What it is looked for in is no object whose members are named");
                return null;
            }

            // A name that has dots itself, such as `odata.nextLink`, goes before a path.
            var members = scope.ShapeOf(declared.Name).Members;
            var read = members.Where(member => member.Access != Access.Write).ToArray();
            var wholeName = rest;
            var name = Array.Exists(read, member => member.WireName == wholeName) ? wholeName : rest.Split('.')[0];
            rest = rest.Length > name.Length ? rest.Substring(name.Length + 1) : null;
            if (Array.Find(read, member => member.WireName == name) is not { } found)
            {
                var hint = Words.Hint(
                    Words.Nearest(name, read.Select(member => member.WireName)),
                    members.Count == 0 ? $"Declare the type '{declared.Name}' in this file, or in place" : $"Write the name of a member of '{declared.Name}' that is read");
                scope.Report(unknown, path.Span, name, hint);
                return null;
            }

            steps.Add(new PathStepModel(
                found.Name,
                found.Presence != Presence.Required || found.Access == Access.Read || Nullability.IsNullable(found.Type),
                found.Presence == Presence.OptionalNullable));
            type = Bare(found.Type);
        }

        return new MemberPathModel(steps.ToEquatableArray(), type);
    }

    /// <summary>The type without what is no part of it in C#.</summary>
    private static TypeModel Bare(TypeModel type) => type switch
    {
        TypeModel.Constrained constrained => Bare(constrained.Inner),
        TypeModel.Single single => Bare(single.Inner),
        TypeModel.Nullable nullable => Bare(nullable.Inner),
        TypeModel.InString inString => Bare(inString.Inner),
        _ => type,
    };
}
