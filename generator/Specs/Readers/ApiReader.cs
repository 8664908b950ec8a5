using Clientwright.Diagnostics;
using Clientwright.Specs.Grammar;

namespace Clientwright.Specs.Readers;

internal static class ApiReader
{
    /// <summary>The API, or null if its name cannot be read.</summary>
    public static ApiSpec? Read(SpecMapping mapping, DiagnosticBag diagnostics)
    {
        var name = mapping.Text("api");
        var server = ServerAddresses.Check(mapping.Text("server"), diagnostics);
        var variables = ParameterReader.ReadVariables(mapping, diagnostics);
        var schemes = SchemeReader.ReadAll(mapping, diagnostics, out var hasUnreadSchemes);
        var query = ParameterReader.ReadAll(mapping, "query", diagnostics);
        var headers = ParameterReader.ReadHeaders(mapping, diagnostics);
        var cookies = ParameterReader.ReadCookies(mapping, diagnostics);
        var responses = ResponseReader.ReadAll(mapping, Construct.SharedResponse, diagnostics, out var hasUnreadResponses);

        return name is null
            ? null
            : new ApiSpec
            {
                Name = name,
                Summary = mapping.Prose("summary"),
                Namespace = mapping.Text("namespace"),
                Server = server,
                Variables = variables,
                HasUnreadVariables = variables.Count < mapping.Map("variables").Count,
                Auth = mapping.Text("auth"),
                Schemes = schemes,
                HasUnreadSchemes = hasUnreadSchemes,
                Compress = mapping.Text("compress")?.Value,
                Trim = mapping.Texts("trim"),
                Query = query,
                Headers = headers,
                Cookies = cookies,
                Responses = responses,
                HasUnreadResponses = hasUnreadResponses || !mapping.IsWhole,
            };
    }
}
