namespace Clientwright.Support;

using global::Microsoft.CodeAnalysis;
using global::System.Diagnostics.CodeAnalysis;
using global::System.Net.Http;
using global::System.Net.Http.Headers;

/// <summary>Finds an answer's headers without letting .NET parse or change them.</summary>
[Embedded]
internal static class HeaderInput
{
    internal static bool TryFind(
        HttpResponseMessage response, string[] names, [NotNullWhen(true)] out string? name, [NotNullWhen(true)] out string? value)
    {
        foreach (var candidate in names)
        {
            if (TryFirst(response.Headers, candidate, out value) || TryFirst(response.Content.Headers, candidate, out value))
            {
                name = candidate;
                return true;
            }
        }

        name = value = null;
        return false;
    }

    private static bool TryFirst(HttpHeaders headers, string name, [NotNullWhen(true)] out string? value)
    {
        value = null;
        if (headers.NonValidated.TryGetValues(name, out var values))
        {
            foreach (var first in values)
            {
                value = first;
                break;
            }
        }

        return value is not null;
    }
}
