using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>A property of an emitted record, as far as two records are compared by it.</summary>
/// <param name="IsOptional">Whether it is null where there is no value, whatever its type says.</param>
/// <param name="HasThreeStates">Whether it is an <c>Optional&lt;T?&gt;</c>.</param>
internal sealed record RecordMember(string Name, TypeModel Type, bool IsOptional, bool HasThreeStates = false);
