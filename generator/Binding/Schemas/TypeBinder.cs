using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>A named type's spec → the declarations of its source file.</summary>
public static class TypeBinder
{
    /// <summary>
    /// Binds a type of a file. There is no model where it cannot be bound, where another file declares it as well and first, or
    /// where it is an alias that declares nothing in place.
    /// </summary>
    public static Bound<TypeFileModel> Bind(SpecFile file, TypeSpec type, ApiTable table, CancellationToken cancellationToken)
    {
        if (table.FindApi(file.Path) is not { } api
            || api.FindType(type.Name.Value) is not { } symbol
            || symbol.Path != file.Path
            || (symbol.Type is null && !SchemaKind.IsAlias(type.Schema)))
        {
            return Bound<TypeFileModel>.Nothing;
        }

        var scope = new BindingScope(api, file.Path, SourceKey.OfType(api.Names, symbol.CSharpName), cancellationToken);
        SchemaBinder.Bind(type.Schema, symbol.CSharpName, scope);
        var declarations = scope.Declarations;
        return new Bound<TypeFileModel>(
            declarations.Count == 0 ? null : new TypeFileModel(api.Names, declarations), scope.Diagnostics, scope.Names);
    }
}
