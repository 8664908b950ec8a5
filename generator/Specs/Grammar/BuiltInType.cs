namespace Clientwright.Specs.Grammar;

/// <summary>A type that the language brings along.</summary>
/// <param name="Form">How a type expression writes it: <c>int32</c>, <c>list&lt;T></c>.</param>
/// <param name="Documentation">What a value of it is, and how it stands on the wire.</param>
internal sealed record BuiltInType(string Name, string Form, string Documentation)
{
    public BuiltInType(string name, string documentation)
        : this(name, name, documentation)
    {
    }
}
