using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Emitting;

/// <summary>
/// An object as a record:
/// <code>
/// public sealed partial record Step
/// {
///     public required string Name { get; init; }
///     public int? Percentage { get; init; }
/// }
/// </code>
/// </summary>
internal static class ObjectEmitter
{
    /// <summary>The property that holds the members that the spec does not name.</summary>
    public const string Others = "Others";

    public static void Write(CodeWriter writer, DeclarationModel.Object model, IReadOnlyList<ObjectMember> members, ApiNames api)
    {
        using (writer.OpenBlock($"public sealed partial record {model.Name}"))
        {
            foreach (var member in members)
            {
                WriteProperty(writer, member);
            }

            if (model.Others is { } others)
            {
                WriteOthers(writer.BlankLine(), TypeText.Of(others, api));
            }

            RecordMembers.WriteEquality(writer, model.Name, [.. ContentsOf(model, members)], api);
            RecordMembers.WritePrint(writer, [.. ShownOf(model, members)], members.Any(member => member.Model.IsSecret));
        }
    }

    private static void WriteProperty(CodeWriter writer, ObjectMember member)
    {
        var model = member.Model;
        var required = member.IsRequired ? "required " : "";
        var initializer = model.Default is { } value ? $" = {value};" : "";
        var remarks = member.States == MemberStates.ConstantOrAbsent ? "There is one value that it can have." : Direction(model.Access);
        PropertyEmitter.Write(
            writer,
            member.States == MemberStates.Constant
                ? $"public {member.PropertyType} {model.Name} => {model.Constant};"
                : $"public {required}{member.PropertyType} {model.Name} {{ get; init; }}{initializer}",
            model.Summary,
            ConstraintText.Of(model.Type, remarks),
            model.Example,
            // Who must say it cannot do without it, and should not be warned for that.
            isDeprecated: model.IsDeprecated && !member.IsRequired);
    }

    private static string? Direction(Access access) => access switch
    {
        Access.Read => "The API says this; it is never sent.",
        Access.Write => "This is sent; the API need not say it in return.",
        _ => null,
    };

    private static void WriteOthers(CodeWriter writer, string type) => writer.Lines(
        $$"""
        /// <summary>The members that the API has beyond these, in the order in which they came. They are sent again.</summary>
        public global::System.Collections.Generic.IReadOnlyDictionary<string, {{type}}> {{Others}} { get; init; } =
            global::System.Collections.ObjectModel.ReadOnlyDictionary<string, {{type}}>.Empty;
        """);

    private static IEnumerable<RecordMember> ContentsOf(DeclarationModel.Object model, IReadOnlyList<ObjectMember> members)
    {
        foreach (var member in members.Where(member => member.States != MemberStates.Constant))
        {
            yield return new RecordMember(
                member.Model.Name,
                member.Model.Type,
                IsOptional: member.States is MemberStates.ValueOrNull or MemberStates.ValueOrAbsent or MemberStates.ConstantOrAbsent,
                HasThreeStates: member.States == MemberStates.ValueOrNullOrAbsent);
        }

        if (model.Others is { } others)
        {
            yield return new RecordMember(Others, new TypeModel.Map(others), IsOptional: false);
        }
    }

    private static IEnumerable<string> ShownOf(DeclarationModel.Object model, IReadOnlyList<ObjectMember> members) =>
        members.Where(member => !member.Model.IsSecret).Select(member => member.Model.Name).Concat(model.Others is null ? [] : [Others]);
}
