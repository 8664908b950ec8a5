using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Clientwright.Collections;

/// <summary>Compares lists of files by the files that they hold; an array as such would be another one each time.</summary>
internal sealed class SameTexts : IEqualityComparer<ImmutableArray<AdditionalText>>
{
    public static readonly SameTexts Comparer = new();

    public bool Equals(ImmutableArray<AdditionalText> x, ImmutableArray<AdditionalText> y) => x.SequenceEqual(y);

    public int GetHashCode(ImmutableArray<AdditionalText> obj) => obj.Length;
}
