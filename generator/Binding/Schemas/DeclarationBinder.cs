using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>A schema that is a type in C# → its declaration.</summary>
internal static class DeclarationBinder
{
    /// <returns>Null for a schema that declares nothing, or whose name is taken; the latter is reported.</returns>
    public static TypeModel? Declare(SchemaSpec schema, string name, BindingScope scope) => Declare(schema, name, scope, Bind);

    /// <summary>Takes the names of a schema that declares nothing in place, and looks at nothing else of it.</summary>
    public static void TakeNames(SchemaSpec schema, string name, BindingScope scope) =>
        Declare(schema, name, scope, static (_, _, _, _) => null);

    private static TypeModel.Declared? Declare(
        SchemaSpec schema, string name, BindingScope scope, Func<SchemaSpec, DeclaredKind, string, BindingScope, DeclarationModel?> bind)
    {
        if (SchemaKind.Of(schema) is not { } kind || !scope.CheckLength(name, schema.Span))
        {
            return null;
        }

        name = ReservedNames.OfType(name, kind);
        var isDeclared = scope.Declare(name, StructOf(name, kind), schema.Span, () => bind(schema, kind, name, scope));
        return isDeclared ? new TypeModel.Declared(name, kind) : null;
    }

    private static DeclarationModel Bind(SchemaSpec schema, DeclaredKind kind, string name, BindingScope scope) => kind switch
    {
        DeclaredKind.Object => ObjectBinder.Bind(schema, name, scope),
        DeclaredKind.OneOf when schema.Events is { } events => EventsBinder.Bind(schema, events, name, scope),
        DeclaredKind.OneOf when schema.OneOf!.Discriminator is null => UntaggedBinder.Bind(schema, schema.OneOf, name, scope),
        DeclaredKind.OneOf => OneOfBinder.Bind(schema, schema.OneOf!, name, scope),
        _ => EnumBinder.Bind(schema, schema.Enum!, name, scope),
    };

    /// <summary>The struct that reads and writes the type.</summary>
    private static string StructOf(string name, DeclaredKind kind) => kind switch
    {
        DeclaredKind.OpenEnum or DeclaredKind.ClosedEnum => name + "Text",
        DeclaredKind.OpenNumber or DeclaredKind.ClosedNumber => name + "Number",
        _ => name + "Json",
    };
}
