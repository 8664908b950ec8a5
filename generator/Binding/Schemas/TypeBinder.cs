using Clientwright.Collections;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>A named type's spec → the declarations of its source file.</summary>
public static class TypeBinder
{
    /// <summary>
    /// Binds a type of a file. There is no model where it cannot be bound, where another file declares it as well and first, where its
    /// names are taken, or where it is an alias that declares nothing in place.
    /// </summary>
    public static Bound<TypeFileModel> Bind(SpecFile file, TypeSpec type, ApiTable table, CancellationToken cancellationToken)
    {
        if (table.FindApi(file.Path) is not { } api || api.FindType(type.Name.Value) is not { IsBeyondLimit: false } symbol)
        {
            return Bound<TypeFileModel>.Nothing;
        }

        // What is wrong inside is reported whether or not anything is made of it.
        var scope = ScopeOf(type, symbol, file.Path, api, cancellationToken);
        SchemaBinder.Bind(type.Schema, symbol.CSharpName, scope);
        var isDeclaring = symbol.Path == file.Path;
        var declarations = isDeclaring && symbol.IsSound ? scope.Declarations : EquatableArray<DeclarationModel>.Empty;
        return new Bound<TypeFileModel>(
            declarations.Count == 0 ? null : new TypeFileModel(api.Names, declarations),
            scope.Diagnostics,
            isDeclaring ? scope.Names : EquatableArray<DeclaredName>.Empty)
        {
            XmlMistakes = scope.XmlMistakes,
        };
    }

    /// <summary>The C# names that a type takes, with those of what it declares in place.</summary>
    internal static EquatableArray<DeclaredName> NamesOf(
        TypeSpec type, TypeSymbol symbol, string path, ApiContext api, CancellationToken cancellationToken)
    {
        var scope = ScopeOf(type, symbol, path, api, cancellationToken);
        if (SchemaKind.HasInPlace(type.Schema))
        {
            SchemaBinder.Bind(type.Schema, symbol.CSharpName, scope);
        }
        else
        {
            DeclarationBinder.TakeNames(type.Schema, symbol.CSharpName, scope);
        }

        return scope.Names;
    }

    private static BindingScope ScopeOf(TypeSpec type, TypeSymbol symbol, string path, ApiContext api, CancellationToken cancellationToken) =>
        new(api, path, NameOwner.Of(api, symbol, type.Schema), cancellationToken);
}
