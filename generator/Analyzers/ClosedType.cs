using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Clientwright.Analyzers;

/// <summary>
/// A type all cases of which are known: an abstract class or record that generated code marks as closed, and the types nested in it that
/// derive from it. What is asked here is asked of symbols alone, so a type of a referenced assembly is like one of the project's own.
/// </summary>
internal static class ClosedType
{
    /// <summary>The closed type that a value of this type is one of: the type itself, or what a type parameter is constrained to.</summary>
    public static INamedTypeSymbol? Of(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol named => IsClosed(named) ? named : null,
        ITypeParameterSymbol parameter => Of(parameter),
        _ => null,
    };

    /// <summary>The closed type that a value of this type is one of, if it is what a call is answered with, and not data that an answer holds.</summary>
    public static INamedTypeSymbol? AnswerOf(ITypeSymbol? type) =>
        Of(type) is { } closed && MarkOf(closed)!.NamedArguments.Any(argument => argument is { Key: "IsAnswer", Value.Value: true }) ? closed : null;

    /// <summary>Whether generated code marks the type as closed. Costs next to nothing for a type that is not an abstract class.</summary>
    public static bool IsClosed(ITypeSymbol? type) => MarkOf(type) is not null;

    /// <summary>The mark of a closed type; null on any other.</summary>
    public static AttributeData? MarkOf(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: true } named)
        {
            return null;
        }

        foreach (var attribute in named.OriginalDefinition.GetAttributes())
        {
            if (IsMark(attribute.AttributeClass))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>The types right below a closed one, in the order of their declarations. One of them may be closed in its turn.</summary>
    public static ImmutableArray<INamedTypeSymbol> DirectCasesOf(INamedTypeSymbol closed)
    {
        var cases = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        foreach (var nested in closed.GetTypeMembers())
        {
            if (SymbolEqualityComparer.Default.Equals(nested.BaseType, closed))
            {
                cases.Add(nested);
            }
        }

        return cases.ToImmutable();
    }

    /// <summary>What a value of a closed type can be: its cases, with those of each that is closed itself in its place.</summary>
    public static ImmutableArray<INamedTypeSymbol> CasesOf(INamedTypeSymbol closed)
    {
        var cases = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        AddCases(closed, cases);
        return cases.ToImmutable();
    }

    private static void AddCases(INamedTypeSymbol closed, ImmutableArray<INamedTypeSymbol>.Builder cases)
    {
        foreach (var direct in DirectCasesOf(closed))
        {
            if (IsClosed(direct))
            {
                AddCases(direct, cases);
            }
            else
            {
                cases.Add(direct);
            }
        }
    }

    private static INamedTypeSymbol? Of(ITypeParameterSymbol parameter)
    {
        foreach (var constraint in parameter.ConstraintTypes)
        {
            if (Of(constraint) is { } closed)
            {
                return closed;
            }
        }

        return null;
    }

    // By name: each assembly has an attribute of its own, which others cannot name.
    private static bool IsMark(INamedTypeSymbol? attribute) => attribute is
    {
        MetadataName: "ClosedAttribute",
        ContainingType: null,
        ContainingNamespace:
        {
            Name: "Support",
            ContainingNamespace: { Name: "Clientwright", ContainingNamespace.IsGlobalNamespace: true },
        },
    };
}
