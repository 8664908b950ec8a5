using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>A schema that is a type in C# → its declaration.</summary>
internal static class DeclarationBinder
{
    /// <returns>Null for a schema that declares nothing, or whose name is taken; the latter is reported.</returns>
    public static TypeModel? Declare(SchemaSpec schema, string name, BindingScope scope)
    {
        if (SchemaKind.Of(schema) is not { } kind || !scope.CheckLength(name, schema.Span))
        {
            return null;
        }

        name = ReservedNames.OfType(name, kind);
        var isDeclared = scope.Declare(name, StructOf(name, kind), schema.Span, () => kind switch
        {
            DeclaredKind.Object => ObjectBinder.Bind(schema, name, scope),
            DeclaredKind.OneOf => OneOfBinder.Bind(schema, schema.OneOf!, name, scope),
            _ => EnumBinder.Bind(schema, schema.Enum!, name, scope),
        });
        return isDeclared ? new TypeModel.Declared(name, kind) : null;
    }

    /// <summary>The struct that reads and writes the type.</summary>
    private static string StructOf(string name, DeclaredKind kind) =>
        name + (kind is DeclaredKind.OpenEnum or DeclaredKind.ClosedEnum ? "Text" : "Json");
}
