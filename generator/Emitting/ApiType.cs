using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>A type of the API by its full name, for places where a nested type could have its simple one: inside results and outcomes.</summary>
internal static class ApiType
{
    public static string Of(ApiNames api, string name) => $"global::{api.Namespace}.{name}";
}
