using Clientwright.Collections;
using Clientwright.Models;
using static Clientwright.Tests.Emitting.Calls.PortalModels;

namespace Clientwright.Tests.Emitting.Calls;

/// <summary>Endpoints with what the portal's have not: each place that a parameter can stand in, ranges, forms, calls without arguments.</summary>
internal static class OddModels
{
    public static EndpointModel Search { get; } = new()
    {
        Api = Names,
        Name = "Search",
        Method = "QUERY",
        Template = "/api/{kind}/",
        Route = Several(Literal("api/offers-"), Parameter("Kind"), Literal("/")),
        Parameters = Several(
            Path("kind", "Kind", Bound.Int32) with { Default = "7" },
            In(ParameterLocation.Query, "$filter", "Filter", Bound.String) with { IsOptional = true },
            In(ParameterLocation.Query, "top", "Top", Bound.Int32) with { Default = "10" },
            In(ParameterLocation.Query, "since", "Since", Bound.Of(ScalarKind.Date)) with { IsOptional = true },
            In(ParameterLocation.Query, "tag", "Tags", Bound.List(Bound.String)) with { IsOptional = true },
            In(ParameterLocation.Query, "fields[]", "Fields", Bound.Joined(Bound.String, ",")) with { IsOptional = true },
            In(ParameterLocation.Query, "v&=", "Version", Bound.String) with { Default = "\"a b&c\"", IsConstant = true },
            In(ParameterLocation.Header, "X-Trace", "Trace", Bound.String) with { IsOptional = true, IsDeprecated = true },
            In(ParameterLocation.Header, "X-Limit", "Limit", Bound.Int64) with { IsOptional = true },
            In(ParameterLocation.Header, "X-Mode", "Mode", Bound.String) with { Default = "\"fast\"", IsConstant = true },
            In(ParameterLocation.Header, "X-Key", "Key", Bound.String) with { IsOptional = true, IsSecret = true }),
        Cases = Several(
            Case(200, "Listed") with
            {
                Headers = Several(
                    new ResponseHeaderModel("Total", Several("X-Total"), Bound.Int32, IsOptional: true, "How many there are."),
                    new ResponseHeaderModel("Next", Several("Link"), Bound.Uri, IsOptional: true, null)),
                Body = new BodyModel(Bound.List(Bound.String), IsOptional: false, null),
            },
            Case(204, "Nothing"),
            Case(301, "Moved"),
            Case(404, "NotFound"),
            new CaseModel { Name = "Refused", FirstStatus = 400, LastStatus = 499, Body = new BodyModel(Bound.Int32, IsOptional: true, null) },
            new CaseModel { Name = "Default", FirstStatus = 100, LastStatus = 599, Body = new BodyModel(Bound.Any, IsOptional: true, null) }),
    };

    public static EndpointModel Ping { get; } = new()
    {
        Api = Names,
        Name = "Ping",
        Summary = "Answers <b>always</b>,\r\n & never */ otherwise.",
        IsDeprecated = true,
        Method = "HEAD",
        Template = "/",
        Schemes = EquatableArray<int>.Empty,
        Cases = Several(Case(204, "Alive")),
    };

    public static EndpointModel GetToken { get; } = new()
    {
        Api = Names,
        Name = "GetToken",
        Method = "POST",
        Template = "/token",
        Route = Several(Literal("token")),
        Schemes = EquatableArray<int>.Empty,
        Body = new BodyModel(new TypeModel.Declared("TokenForm", DeclaredKind.Object), IsOptional: false, null) { Kind = BodyKind.Form },
        Cases = Several(Case(200, "Granted") with { Body = new BodyModel(Bound.String, IsOptional: false, null) }),
        Declarations = Several<DeclarationModel>(Record(
            "TokenForm",
            Field("client_id", "ClientId", Bound.String, Presence.Required),
            Field("scope", "Scopes", Bound.List(Bound.String)),
            Field("age", "Age", Bound.Int32),
            Field("nested", "Nested", Bound.Any))),
    };

    /// <summary>Cases whose names emitted code has other uses for.</summary>
    public static EndpointModel Named { get; } = new()
    {
        Api = Names,
        Name = "Named",
        Method = "GET",
        Template = "/",
        Cases = Several(
            Case(200, "TOut"),
            Case(201, "Answer"),
            Case(202, "Progress") with
            {
                Headers = Several(new ResponseHeaderModel("Answer0", Several("Location"), Bound.Uri, IsOptional: true, null)),
                Poll = new PollModel("GetOperation", "Answer0"),
            },
            Case(203, "CancellationToken"),
            Case(400, "IUnexpected"),
            Case(401, "ResponseHeaders"),
            Case(402, "ErrorResponse") with { Body = new BodyModel(ErrorResponse, IsOptional: false, null) },
            Case(403, "CloudPartnerPortalException"),
            Case(404, "UnexpectedReason"),
            Case(405, "IReadOnlyList") with { Body = new BodyModel(Bound.List(Bound.String), IsOptional: false, null) }),
    };

    /// <summary>An API whose every call says more than one thing, one of which has no default.</summary>
    public static ApiModel KeyedApi { get; } = new()
    {
        Names = new ApiNames("Keyed", "Sample.Keyed"),
        Parameters = Several(
            In(ParameterLocation.Header, "X-Api-Key", "ApiKey", Bound.String) with { IsSecret = true, Summary = "Identifies the caller." },
            In(ParameterLocation.Query, "region", "Region", Bound.Int32),
            In(ParameterLocation.Query, "feature", "Features", Bound.List(Bound.String)) with { IsOptional = true },
            In(ParameterLocation.Query, "since", "Since", Bound.Of(ScalarKind.Date)) with { IsOptional = true },
            In(ParameterLocation.Header, "X-Client", "Client", Bound.String) with { Default = "\"clientwright\"", IsConstant = true }),
    };

    public static EndpointModel KeyedPing { get; } = Ping with { Api = KeyedApi.Names };

    private static ParameterModel In(ParameterLocation location, string wireName, string name, TypeModel type) =>
        new() { Location = location, WireName = wireName, Name = name, Type = type };
}
