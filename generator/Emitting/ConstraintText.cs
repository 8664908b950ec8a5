using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>What a value must keep to, as its documentation says it.</summary>
internal static class ConstraintText
{
    /// <summary>What is said, with what is said otherwise before it; null where there is nothing.</summary>
    public static string? Of(TypeModel type, string? remarks)
    {
        var bare = type is TypeModel.Nullable nullable ? nullable.Inner : type;
        if (bare is not TypeModel.Constrained constrained)
        {
            return remarks;
        }

        var rules = constrained.Constraints.Select(rule => rule.Kind switch
        {
            ConstraintKind.MinLength => $"at least {rule.Text} characters",
            ConstraintKind.MaxLength => $"at most {rule.Text} characters",
            ConstraintKind.Pattern => $"a match of {rule.Text}",
            ConstraintKind.Minimum => $"at least {rule.Text}",
            ConstraintKind.Maximum => $"at most {rule.Text}",
            ConstraintKind.ExclusiveMinimum => $"more than {rule.Text}",
            ConstraintKind.ExclusiveMaximum => $"less than {rule.Text}",
            ConstraintKind.MultipleOf => $"a multiple of {rule.Text}",
            ConstraintKind.MinItems => $"at least {rule.Text} items",
            ConstraintKind.MaxItems => $"at most {rule.Text} items",
            _ => "no item twice",
        });
        var limits = $"What the API takes: {string.Join(", ", rules)}.";
        return remarks is null ? limits : $"{remarks} {limits}";
    }
}
