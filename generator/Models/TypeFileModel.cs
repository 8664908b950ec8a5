using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>A named type of an API with all that is declared in place inside it, in the order in which they are met.</summary>
public sealed record TypeFileModel(ApiNames Api, EquatableArray<DeclarationModel> Declarations);
