using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>A named type of an API with all that is declared in place inside it, in the order in which they are met.</summary>
/// <param name="Declarations">At least one; the first is the named type, or what an alias declares in place.</param>
public sealed record TypeFileModel(ApiNames Api, EquatableArray<DeclarationModel> Declarations)
{
    /// <summary>The type that the source file is named after.</summary>
    public string Name => Declarations[0].Name;
}
