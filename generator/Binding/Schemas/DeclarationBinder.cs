using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>A schema that is a type in C# → its declaration.</summary>
internal static class DeclarationBinder
{
    /// <returns>Null for a schema that declares nothing.</returns>
    public static TypeModel? Declare(SchemaSpec schema, string name, BindingScope scope)
    {
        if (SchemaKind.Of(schema) is not { } kind)
        {
            return null;
        }

        name = ReservedNames.OfType(name, kind);
        scope.Declare(name, schema.Span, () => kind switch
        {
            DeclaredKind.Object => ObjectBinder.Bind(schema, name, scope),
            DeclaredKind.OneOf => OneOfBinder.Bind(schema, schema.OneOf!, name, scope),
            _ => EnumBinder.Bind(schema, schema.Enum!, name, scope),
        });
        return new TypeModel.Declared(name, kind);
    }
}
