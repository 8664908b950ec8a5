using Clientwright.Collections;
using Clientwright.Specs;
using Clientwright.Specs.Grammar;

namespace Clientwright.Binding;

/// <summary>
/// What of a type others can depend on, where none needs its members: that it is an object, which other types it holds, and which values its
/// constants have. So that an edit of a field that is a text or a number concerns nobody but the type.
/// </summary>
internal static class SharedType
{
    public static TypeSpec Of(TypeSpec type, NeededNames needed) => IsWhole(type, needed) ? type : type with
    {
        Schema = type.Schema with
        {
            Fields = type.Schema.Fields!.Value.Where(static field => IsSeen(field.Schema)).ToEquatableArray(),
            Summary = null,
            Example = null,
        },
    };

    // What is declared in place takes C# names, which follow from those of the members; and one's own members hide inherited ones.
    private static bool IsWhole(TypeSpec type, NeededNames needed) =>
        type.Schema is not { Fields: not null, Extends: null } || SchemaKind.HasInPlace(type.Schema) || needed.Contains(type.Name.Value);

    private static bool IsSeen(SchemaSpec field) =>
        field.Const is not null || TypeNames.In(field).Any(static name => !BuiltInTypes.Contains(name));
}
