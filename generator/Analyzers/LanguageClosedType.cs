using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientwright.Analyzers;

/// <summary>
/// Which closed types the language itself knows as such: C# 15 has a modifier for it, and then checks <c>switch</c> expressions over
/// them. An older language version takes the same types for open ones, on the same compiler too.
/// </summary>
internal static class LanguageClosedType
{
    // LanguageVersion.CSharp15, which the oldest supported compiler has no name for. A preview is more than any number.
    private const int FirstVersion = 1500;

    // ITypeSymbol.IsClosed, of newer compilers than the oldest that is supported.
    private static readonly Func<ITypeSymbol, bool>? IsDeclaredClosed =
        typeof(ITypeSymbol).GetProperty("IsClosed", BindingFlags.Public | BindingFlags.Instance) is { PropertyType: { } type, GetMethod: { } getter }
        && type == typeof(bool)
            ? (Func<ITypeSymbol, bool>)Delegate.CreateDelegate(typeof(Func<ITypeSymbol, bool>), getter)
            : null;

    /// <summary>Whether the compiler that is at work checks <c>switch</c> expressions over the type.</summary>
    public static bool IsChecked(INamedTypeSymbol closed, Compilation compilation) =>
        IsDeclaredClosed is not null
        && compilation is CSharpCompilation { LanguageVersion: var version }
        && (int)version >= FirstVersion
        && IsDeclaredClosed(closed.OriginalDefinition);
}
