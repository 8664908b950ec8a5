using Microsoft.CodeAnalysis;

namespace Clientwright.Analyzers.Switches;

/// <summary>What a value's being of one type says about its being of another.</summary>
internal sealed class TypeRelations(Compilation compilation)
{
    /// <summary>Whether every value of a type is one of another, null left out.</summary>
    public bool IsAlways(ITypeSymbol type, ITypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(type, other)
        || (type.TypeKind != TypeKind.Dynamic && other.TypeKind != TypeKind.Dynamic && IsWidening(type, other));

    /// <summary>Whether no value of a type is one of another.</summary>
    public bool IsNever(ITypeSymbol type, ITypeSymbol other)
    {
        if (IsAlways(type, other) || IsAlways(other, type))
        {
            return false;
        }

        return (IsClass(type) && IsClass(other)) || (type.IsSealed && IsClass(type) && IsInterface(other)) || (other.IsSealed && IsClass(other) && IsInterface(type));
    }

    // A value as it is, or in a box: a user's own conversion, or one of numbers, makes another value.
    private bool IsWidening(ITypeSymbol type, ITypeSymbol other)
    {
        var conversion = compilation.ClassifyCommonConversion(type, other);
        return conversion is { IsImplicit: true, IsUserDefined: false, IsNumeric: false, IsNullable: false };
    }

    // Arrays and generic types have conversions of their own: of those nothing is said.
    private static bool IsClass(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Enum or TypeKind.Delegate, IsGenericType: false };

    private static bool IsInterface(ITypeSymbol type) => type is INamedTypeSymbol { TypeKind: TypeKind.Interface, IsGenericType: false };
}
