using System.Globalization;
using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>Status codes as C# writes them.</summary>
internal static class StatusText
{
    public static string Number(int status) => status.ToString(CultureInfo.InvariantCulture);

    /// <summary>The pattern of the status codes that a case covers; <c>default</c> covers whatever comes, codes that RFC 9110 does not know too.</summary>
    public static string Pattern(CaseModel response) =>
        response.IsDefault ? "_"
        : response.IsSingleStatus ? Number(response.FirstStatus)
        : $">= {Number(response.FirstStatus)} and <= {Number(response.LastStatus)}";
}
