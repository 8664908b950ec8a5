using Clientwright.Collections;
using Clientwright.Diagnostics;

namespace Clientwright.Binding;

/// <summary>What binding made of a spec.</summary>
/// <param name="Model">The client model, without positions; null where nothing can be emitted.</param>
/// <param name="Names">The top-level C# names that the model declares, for <see cref="NameClashes"/>. Empty without a model.</param>
public sealed record Bound<TModel>(
    TModel? Model, EquatableArray<SpecDiagnostic> Diagnostics, EquatableArray<DeclaredName> Names)
    where TModel : class, IEquatable<TModel>
{
    public EquatableArray<XmlMistake> XmlMistakes { get; init; }

    /// <summary>Of what cannot be bound for a reason that is reported elsewhere.</summary>
    internal static readonly Bound<TModel> Nothing = new(null, EquatableArray<SpecDiagnostic>.Empty, EquatableArray<DeclaredName>.Empty);
}
