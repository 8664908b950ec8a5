using Clientwright.Binding;
using Clientwright.Emitting;

namespace Clientwright;

/// <summary>What is known when all specs are bound, and decides what of each is emitted. Few edits change it.</summary>
internal sealed record KnownOfAll(Losses Losses, WireUses WireUses, CaseClosure Closure);
