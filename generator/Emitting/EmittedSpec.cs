using Clientwright.Collections;
using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>A spec's source files, with what they were made from.</summary>
internal sealed record EmittedSpec(SpecModel Model, CaseClosure Closure, EquatableArray<GeneratedFile> Files)
{
    /// <summary>Those of the last time, where they would be the same.</summary>
    public static EmittedSpec Of(SpecModel model, CaseClosure closure, EmittedSpec? last) =>
        last is not null && last.Closure == closure && last.Model == model
            ? last
            : new EmittedSpec(model, closure, SpecEmitter.Emit(model, closure).ToEquatableArray());
}
