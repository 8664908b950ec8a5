using Clientwright.Fuzz.Documents;

namespace Clientwright.Fuzz.Tests.HostileTexts;

/// <summary>A place of the grammar that holds a text, with the scalar of a spec that stands there.</summary>
/// <param name="Name">The construct and the key, and what of its value it is.</param>
internal sealed record TextPlace(string Name, Scalar Scalar);
