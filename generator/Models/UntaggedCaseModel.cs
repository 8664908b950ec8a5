using Clientwright.Collections;

namespace Clientwright.Models;

/// <summary>A case of a choice that no member tells apart, with what its JSON is known by.</summary>
/// <param name="Tokens">What it begins with.</param>
/// <param name="IsListed">Whether it is one of the values of its closed enum, which are asked for.</param>
/// <param name="Members">What an object has to have; empty where no other object can come.</param>
public sealed record UntaggedCaseModel(
    string Name, TypeModel Type, JsonTokens Tokens, bool IsListed, EquatableArray<KnownMemberModel> Members);
