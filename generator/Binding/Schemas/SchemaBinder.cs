using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>A schema → the type of its values. What it declares in place goes to the scope.</summary>
internal static class SchemaBinder
{
    /// <param name="inlineName">The C# name of the type, should it be declared in place.</param>
    /// <returns>Null where the value cannot be of any type; that is reported.</returns>
    public static TypeModel? Bind(SchemaSpec schema, string inlineName, BindingScope scope) =>
        BindShape(schema, inlineName, scope) is { } type && TypeDepth.Check(type, schema, scope) ? WireForm.Apply(type, schema, scope) : null;

    private static TypeModel? BindShape(SchemaSpec schema, string inlineName, BindingScope scope) => schema switch
    {
        { Type: { } type } => TypeExpressionBinder.Bind(type, scope),
        { Items: { } items } => BindNested(items, inlineName + "Item", scope) is { } item ? new TypeModel.List(item) : null,
        { Values: { } values } => BindNested(values, inlineName + "Value", scope) is { } value ? new TypeModel.Map(value) : null,
        _ => DeclarationBinder.Declare(schema, inlineName, scope),
    };

    // Items and values have no property of their own, so that what they are called is the type's name.
    private static TypeModel? BindNested(SchemaSpec schema, string inlineName, BindingScope scope) =>
        Bind(schema, scope.NameOf(schema.Name, inlineName), scope);
}
