using System.Globalization;
using System.Text;
using Clientwright.Tool.Importing;

namespace Clientwright.Tool.Commands;

/// <summary>All that specs do not say, a line each, in the form that editors follow.</summary>
internal static class LossReport
{
    public static string Write(IEnumerable<Loss> losses)
    {
        var report = new StringBuilder();
        foreach (var loss in losses)
        {
            report.Append(CultureInfo.InvariantCulture, $"{loss.Place}: {NameOf(loss.Kind)}: {loss.What} [{loss.Pointer}]\n");
        }

        return report.ToString();
    }

    /// <summary>Whether the specs say less about calls and values than the document.</summary>
    public static bool IsLess(Loss loss) => loss.Kind is LossKind.Meaning or LossKind.Check;

    public static string NameOf(LossKind kind) => kind switch
    {
        LossKind.Meaning => "not expressed",
        LossKind.Check => "not checked",
        LossKind.Documentation => "not kept",
        LossKind.Changed => "changed",
        _ => "not used",
    };
}
