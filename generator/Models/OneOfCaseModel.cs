using Clientwright.Collections;

namespace Clientwright.Models;

/// <param name="Name">The name of the case, derived from the type's.</param>
public sealed record OneOfCaseModel(string Name, EquatableArray<string> Values, TypeModel Type);
