using Clientwright.Models;

namespace Clientwright.Binding;

/// <summary>The names in an API's namespace that every API takes, whatever its specs say.</summary>
internal static class FixedNames
{
    /// <summary>The types of <c>generator/Support/Api</c>.</summary>
    public static readonly IReadOnlyList<string> OfSupport =
    [
        "ETag", "ETagJson", "ETagText", "FileContent", "IUnexpected", "ItemStream", "LostReason", "Optional", "OptionalContent", "RawBody", "ResponseHeaders", "ServerEvent",
        "UnexpectedReason",
    ];

    /// <summary>Full names of what every project gets, whatever its APIs: the support code's namespace, and the attribute that hides it.</summary>
    public static readonly IReadOnlyList<string> OfProject = ["Clientwright.Support", "Microsoft.CodeAnalysis.EmbeddedAttribute"];

    /// <summary>The types that are made of the API's own name.</summary>
    public static IEnumerable<string> OfApi(ApiNames api) =>
        [api.Client, api.Interface, api.Options, api.Credentials, api.Result, api.Exception, api.Endpoint, api.Services, api.Xml];

    public static IEnumerable<string> Of(ApiNames api) => OfSupport.Concat(OfApi(api));
}
