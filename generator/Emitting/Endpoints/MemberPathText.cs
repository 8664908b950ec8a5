using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>The way to a value in a body, as it is written behind the case that has the body.</summary>
internal static class MemberPathText
{
    public static string Of(MemberPathModel path) =>
        string.Concat(path.Steps.Select((step, index) => (index > 0 && path.Steps[index - 1].MayBeNull ? "?." : ".") + step.Property + (step.IsWrapped ? ".Value" : "")));
}
