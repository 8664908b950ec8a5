namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System;

/// <summary>A URI is equal to another when its fragment is, too, which <see cref="Uri"/> leaves out.</summary>
[Embedded]
internal readonly struct UriContent : IContent<Uri>
{
    public bool AreEqual(Uri? left, Uri? right) => left == right && FragmentOf(left) == FragmentOf(right);

    public int GetHashCode(Uri? value) => value?.GetHashCode() ?? 0;

    // A relative reference is compared whole, and cannot be asked for its parts.
    private static string FragmentOf(Uri? value) => value is { IsAbsoluteUri: true } ? value.Fragment : "";
}
