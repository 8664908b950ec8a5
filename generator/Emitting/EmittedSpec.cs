using Clientwright.Collections;
using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>A spec's source files, with what they were made from, and what they need of support code.</summary>
internal sealed record EmittedSpec(SpecModel Model, CaseClosure Closure, EquatableArray<GeneratedFile> Files)
{
    public SupportSet Needs { get; } = SupportEmitter.NeedsOf(Files);

    /// <param name="last">What was emitted before, of which is kept what is equal: of a file of types, all but the one that was edited.</param>
    public static EmittedSpec Of(SpecModel model, CaseClosure closure, EmittedSpec? last) =>
        last is not null && last.Closure == closure && last.Model == model
            ? last
            : new EmittedSpec(model, closure, SpecEmitter.Emit(model, closure).Select((file, place) => last?.KnownAt(place, file) ?? file).ToEquatableArray());

    private GeneratedFile? KnownAt(int place, GeneratedFile file) => place < Files.Count && Files[place] == file ? Files[place] : null;
}
