using System.Globalization;
namespace Clientwright.Tool.Names;

/// <summary>The names of cases, by status.</summary>
internal static class StatusNames
{
    private static readonly Dictionary<int, string> Registered = new()
    {
        [100] = "Continue",
        [101] = "SwitchingProtocols",
        [102] = "Processing",
        [103] = "EarlyHints",
        [200] = "Ok",
        [201] = "Created",
        [202] = "Accepted",
        [203] = "NonAuthoritativeInformation",
        [204] = "NoContent",
        [205] = "ResetContent",
        [206] = "PartialContent",
        [207] = "MultiStatus",
        [208] = "AlreadyReported",
        [226] = "IMUsed",
        [300] = "MultipleChoices",
        [301] = "MovedPermanently",
        [302] = "Found",
        [303] = "SeeOther",
        [304] = "NotModified",
        [305] = "UseProxy",
        [307] = "TemporaryRedirect",
        [308] = "PermanentRedirect",
        [400] = "BadRequest",
        [401] = "Unauthorized",
        [402] = "PaymentRequired",
        [403] = "Forbidden",
        [404] = "NotFound",
        [405] = "MethodNotAllowed",
        [406] = "NotAcceptable",
        [407] = "ProxyAuthenticationRequired",
        [408] = "RequestTimeout",
        [409] = "Conflict",
        [410] = "Gone",
        [411] = "LengthRequired",
        [412] = "PreconditionFailed",
        [413] = "ContentTooLarge",
        [414] = "UriTooLong",
        [415] = "UnsupportedMediaType",
        [416] = "RangeNotSatisfiable",
        [417] = "ExpectationFailed",
        [421] = "MisdirectedRequest",
        [422] = "UnprocessableContent",
        [423] = "Locked",
        [424] = "FailedDependency",
        [425] = "TooEarly",
        [426] = "UpgradeRequired",
        [428] = "PreconditionRequired",
        [429] = "TooManyRequests",
        [431] = "RequestHeaderFieldsTooLarge",
        [451] = "UnavailableForLegalReasons",
        [500] = "InternalServerError",
        [501] = "NotImplemented",
        [502] = "BadGateway",
        [503] = "ServiceUnavailable",
        [504] = "GatewayTimeout",
        [505] = "HttpVersionNotSupported",
        [506] = "VariantAlsoNegotiates",
        [507] = "InsufficientStorage",
        [508] = "LoopDetected",
        [511] = "NetworkAuthenticationRequired",
    };

    /// <param name="status">A key that the language knows: a code, a range, or <c>default</c>.</param>
    public static string Of(string status) => status switch
    {
        "1XX" => "Informational",
        "2XX" => "Success",
        "3XX" => "Redirection",
        "4XX" => "ClientError",
        "5XX" => "ServerError",
        "default" => "Failed",
        _ => Registered.TryGetValue(int.Parse(status, CultureInfo.InvariantCulture), out var name) ? name : "Status" + status,
    };

    /// <summary>A sentence for an answer of which a document says nothing.</summary>
    public static string Sentence(string status) => status == "default" ? "Any other answer." : $"The answer is {status}.";
}
