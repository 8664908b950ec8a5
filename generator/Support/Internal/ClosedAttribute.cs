namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>
/// Marks an abstract class or record whose nested sealed types are all the cases that it has. Analyzers know it by its full name,
/// in referenced assemblies too, and so can tell whether a <c>switch</c> covers them all.
/// </summary>
[Embedded]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class ClosedAttribute : Attribute
{
    // Public, although the type is not, as is what follows: a reference assembly drops internal members, and with them what is marked by them.
    public ClosedAttribute()
    {
    }

    /// <summary>Whether it is what a call is answered with. A caller who throws that away does not know how the call ended.</summary>
    public bool IsAnswer { get; set; }
}
