using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>A member of a record while its element is read: the variable for it, what is assigned to that, and what the record gets of it.</summary>
internal static class XmlMemberReading
{
    // What is read so far: nothing, or the default. Where null is a value, only the API's Optional can say that nothing was read.
    public static string Local(ObjectMember member, ApiNames api) => member switch
    {
        { States: MemberStates.Constant } => $"var {member.Local} = false;",
        { Model.Default: { } value } => $"{member.PropertyType} {member.Local} = {value};",
        { States: MemberStates.ValueOrNull } => $"global::{api.Namespace}.Optional<{member.NullableType}> {member.Local} = default;",
        { States: MemberStates.ValueOrNullOrAbsent } => $"{member.PropertyType} {member.Local} = default;",
        _ => $"{member.NullableType} {member.Local} = null;",
    };

    /// <param name="isNull">The condition that null stands there; null where it cannot.</param>
    /// <param name="check">The expression that reads the constant.</param>
    public static string Assignment(ObjectMember member, string read, string? isNull, string check)
    {
        // Typed, since an open enum can be made of any string: without its type, null would be taken for one.
        var readOrNull = isNull is null ? read : $"{isNull} ? {(TypeText.IsValueType(member.Model.Type) ? $"({member.NullableType})null" : "null")} : {read}";
        return member switch
        {
            { States: MemberStates.Constant } => $"{(member.IsExpected ? member.Local : "_")} = {(isNull is null || member.Model.Presence == Presence.Required ? check : $"{isNull} || {check}")};",
            { States: MemberStates.ConstantOrAbsent } => $"{member.Local} = {(isNull is null ? "" : isNull + " || ")}!{check} ? null : {member.Model.Constant};",
            { States: MemberStates.Value, Model: { Default: { } value, Presence: Presence.Optional } } when isNull is not null =>
                $"{member.Local} = {isNull} ? {value} : {read};",
            { States: MemberStates.Value } => $"{member.Local} = {read};",
            { States: MemberStates.ValueOrNull, Model.Default: null } or { States: MemberStates.ValueOrNullOrAbsent } =>
                $"{member.Local} = new({readOrNull});",
            _ => $"{member.Local} = {readOrNull};",
        };
    }

    /// <param name="missing">The exception that the member is missing.</param>
    public static string Value(ObjectMember member, string missing)
    {
        if (!member.IsExpected)
        {
            return member.Local;
        }

        return member.States == MemberStates.ValueOrNull
            ? $"{member.Local}.IsPresent ? {member.Local}.Value : throw {missing}"
            : $"{member.Local} ?? throw {missing}";
    }
}
